package org.dateline.language.tr;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.VerbMark.Hang;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of a Turkish verb that the press uses.
 *
 * <ul>
 *   <li>that end a sentence: {@code görüştü, görüşmüştü, görüşecek, görüşüyor, görüşmekte, görüşebilir}
 *   <li>that go on: {@code görüşerek, görüşüp, görüşürken, görüştükten}
 *   <li>that are said or wished: {@code görüştüğünü, görüşeceğini, görüşmesini, görüşmeyi}
 *   <li>that tell of a noun: {@code görüşen, görüştüğü, görüşecek}
 *   <li>each of them negated, {@code görüşmedi}, and passive, {@code görüşüldü}
 * </ul>
 */
record TurkishVerb(String words, String stem, String soft) {
    private static final String VERB_MARK = "/";

    private record Ending(String pattern, WordForm form, Hang hang, boolean earlier) {}

    private static final List<Ending> ENDINGS = endings();
    private static final List<String> ANNOUNCED = List.of("(y)AcAğInI", "(y)AcAklArInI");

    /** Reads {@code ziyaret et/ed}: words, the stem, and the stem before a vowel where that differs. */
    static TurkishVerb of(String entry) {
        int slash = entry.indexOf(VERB_MARK);
        String whole = slash < 0 ? entry : entry.substring(0, slash);
        int space = whole.lastIndexOf(' ') + 1;
        String stem = whole.substring(space);
        if (stem.isEmpty()) {
            throw new IllegalArgumentException("a verb without a stem: '" + entry + "'");
        }
        return new TurkishVerb(whole.substring(0, space), stem, slash < 0 ? stem : entry.substring(slash + 1));
    }

    private static List<Ending> endings() {
        List<Ending> all = new ArrayList<>();
        add(all, WordForm.PAST, Hang.FINITE, "DI DIlAr IyorDI mIştIr (y)AbilDI");
        add(all, WordForm.PAST, Hang.FINITE_OR_DOER, "mIş");
        for (String earlier : "mIştI mIştIlAr mIşlArdI".split(" ")) {
            all.add(new Ending(earlier, WordForm.PAST, Hang.FINITE, true));
        }
        add(all, WordForm.FUTURE, Hang.FINITE_OR_DOER, "(y)AcAk");
        add(all, WordForm.FUTURE, Hang.FINITE, "(y)AcAklAr (y)AcAktIr");
        all.add(new Ending("(y)AcAktI", WordForm.FUTURE, Hang.FINITE, true));
        add(all, WordForm.PRESENT, Hang.FINITE, "Iyor IyorlAr mAktA mAktAdIr mAktAlAr");
        add(all, WordForm.BASE, Hang.FINITE, "(y)AbilIr (y)AbilIrlAr mAlI");
        add(all, WordForm.BASE, Hang.FINITE_OR_DOER, "(y)AbilAcAk");
        add(all, WordForm.BASE, Hang.CONVERB, "(y)ArAk (y)Ip");
        add(all, WordForm.PAST, Hang.WHILE, "DIğIndA DIklArIndA (y)IncA");
        add(all, WordForm.BASE, Hang.WHILE, "Iyorken mIşken (y)AcAkken");
        add(all, WordForm.PAST, Hang.AFTER, "DIktAn");
        add(all, WordForm.PAST, Hang.SAID, "DIğInI DIklArInI DIğInA DIklArInA DIğInIn DIğIndAn DIğIylA");
        add(
                all,
                WordForm.FUTURE,
                Hang.SAID,
                "(y)AcAğInI (y)AcAklArInI (y)AcAğInA (y)AcAğInIn (y)AcAğIndAn (y)AcAklArInA (y)AcAğIylA");
        add(all, WordForm.PAST, Hang.SAID_OR_RELATIVE, "DIğI DIklArI");
        add(all, WordForm.FUTURE, Hang.SAID_OR_RELATIVE, "(y)AcAğI (y)AcAklArI");
        add(all, WordForm.BASE, Hang.WISHED, "mAsI mAsInI mAsInA mAsInIn mAsIndAn mAsIndA mAsIylA");
        add(all, WordForm.BASE, Hang.WISHED, "mAlArI mAlArInI mAlArInA mAlArInIn mAlArIndAn mAlArIylA");
        add(all, WordForm.BASE, Hang.INFINITIVE, "mAk mAktAn mAklA mA mAnIn");
        add(all, WordForm.BASE, Hang.INFINITIVE_TAKEN_UP, "mAyI mAyA");
        add(all, WordForm.PAST, Hang.DOER, "(y)An");
        add(all, WordForm.BASE, Hang.IF, "sA DIysA");
        return List.copyOf(all);
    }

    private static void add(List<Ending> all, WordForm form, Hang hang, String patterns) {
        for (String pattern : patterns.split(" ")) {
            all.add(new Ending(pattern, form, hang, false));
        }
    }

    /** All forms; those of the passive too where something can be done. */
    List<InflectedForm> forms(boolean transitive) {
        List<InflectedForm> forms = new ArrayList<>();
        addAll(forms, stem, soft, new VerbMark(Hang.NONE, false, false, false, !transitive && words.isEmpty()));
        if (transitive) {
            String passive = passive();
            addAll(forms, passive, passive, new VerbMark(Hang.NONE, true, false, false, true));
        }
        return forms;
    }

    /** What is said to come, the saying of which is the act: {@code yardım yapacağını açıkladı} is a pledge. */
    List<InflectedForm> announced() {
        List<InflectedForm> forms = new ArrayList<>();
        for (String pattern : ANNOUNCED) {
            forms.add(new InflectedForm(
                    words + written(soft, pattern),
                    WordForm.PAST,
                    false,
                    new VerbMark(Hang.SAID, false, false, false, false)));
        }
        return forms;
    }

    private String passive() {
        if (TurkishSuffixes.endsInVowel(soft)) {
            return soft + "n";
        }
        return TurkishSuffixes.attach(soft, soft.endsWith("l") ? "In" : "Il");
    }

    private void addAll(List<InflectedForm> forms, String base, String softBase, VerbMark mark) {
        for (Ending ending : ENDINGS) {
            String from = TurkishSuffixes.opensWithVowel(ending.pattern) ? softBase : base;
            add(forms, written(from, ending.pattern), ending, marked(mark, ending, false));
        }
        for (String timeless : timeless(softBase)) {
            boolean isIf = timeless.endsWith("a") || timeless.endsWith("e");
            addBase(forms, timeless, marked(mark, isIf ? Hang.IF : Hang.WHILE, false));
        }
        addNegated(forms, TurkishSuffixes.attach(base, "mA"), mark);
        addNegated(forms, TurkishSuffixes.attach(softBase, "(y)AmA"), mark);
    }

    private void addNegated(List<InflectedForm> forms, String base, VerbMark mark) {
        for (Ending ending : ENDINGS) {
            add(forms, written(base, ending.pattern), ending, marked(mark, ending, true));
        }
        forms.add(new InflectedForm(words + base + "z", WordForm.PRESENT, false, marked(mark, Hang.FINITE, true)));
        addBase(forms, TurkishSuffixes.attach(base, "DAn"), marked(mark, Hang.WHILE, true));
    }

    private void addBase(List<InflectedForm> forms, String form, VerbMark mark) {
        forms.add(new InflectedForm(words + form, WordForm.BASE, false, mark));
    }

    private static VerbMark marked(VerbMark mark, Ending ending, boolean negative) {
        return new VerbMark(ending.hang, mark.passive(), negative, ending.earlier, mark.objectless());
    }

    private static VerbMark marked(VerbMark mark, Hang hang, boolean negative) {
        return new VerbMark(hang, mark.passive(), negative, false, mark.objectless());
    }

    private void add(List<InflectedForm> forms, String form, Ending ending, VerbMark mark) {
        forms.add(new InflectedForm(words + form, ending.form, false, mark));
    }

    /** The present swallows the last vowel: {@code kınıyor}. */
    private static String written(String base, String pattern) {
        boolean swallows = pattern.startsWith("Iyor") && TurkishSuffixes.endsInVowel(base);
        return TurkishSuffixes.attach(swallows ? base.substring(0, base.length() - 1) : base, pattern);
    }

    /** {@code görüşürken, görüşürse}; which vowel a verb takes here no rule tells. */
    private static List<String> timeless(String base) {
        List<String> forms = new ArrayList<>();
        String[] vowels = TurkishSuffixes.endsInVowel(base) ? new String[] {""} : new String[] {"A", "I"};
        for (String vowel : vowels) {
            String aorist = TurkishSuffixes.attach(base, vowel + "r");
            forms.add(aorist + "ken");
            forms.add(TurkishSuffixes.attach(aorist, "sA"));
        }
        return forms;
    }
}
