package org.dateline.language.fa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of a Persian verb in the third person, by its stem of the past and that of the present.
 *
 * @param prefix what can stand apart before the verb, as {@code فرا} of {@code فراخواند}; empty for most
 * @param past {@code کرد}
 * @param present {@code کن}
 */
record PersianVerb(String prefix, String past, String present) {
    private static final Set<String> LIGHT =
            Set.of("کرد", "شد", "داد", "گرفت", "یافت", "نمود", "گردید", "زد", "آورد", "داشت");
    private static final String HAVE = "دار";
    private static final String BECAME = "شد";
    private static final String PARTICIPLE = "ه";
    private static final String GOING_ON = "می‌";
    private static final String NOT_GOING_ON = "نمی‌";

    /** A form and what it can be. */
    record Form(String text, WordForm kind) {}

    /** Of {@code کرد/کن} or {@code فرا+خواند/خوان}. */
    static PersianVerb of(String stems) {
        int plus = stems.indexOf('+');
        int slash = stems.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("'" + stems + "' lacks the stem of the present behind a slash");
        }
        return new PersianVerb(
                plus < 0 ? "" : stems.substring(0, plus), stems.substring(plus + 1, slash), stems.substring(slash + 1));
    }

    /**
     * The forms behind the words {@code before}, which may be empty. A participle alone is an adjective: {@code بسته}, {@code امضا
     * شده}. Only verbs that go with a noun stand without ب where another governs them: {@code کند}, but not {@code روند}.
     */
    List<Form> formsBehind(String before) {
        List<Form> forms = new ArrayList<>(forms());
        boolean adjective = before.isEmpty() || past.equals(BECAME);
        boolean alone = before.isEmpty() && !LIGHT.contains(past);
        forms.removeIf(form -> adjective && form.text().endsWith(past + PARTICIPLE));
        forms.removeIf(form -> alone && form.text().startsWith(prefix + present) && form.kind() == WordForm.BASE);
        return forms.stream()
                .map(form -> new Form(before + form.text(), form.kind()))
                .toList();
    }

    private List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        addNumbers(forms, past, "", "ند", WordForm.PAST);
        addPerfect(forms, past, WordForm.PAST);
        addNumbers(forms, presentStem(GOING_ON), "د", "ند", WordForm.PRESENT);
        addNumbers(forms, "خواهد " + past, "", "", WordForm.FUTURE);
        addNumbers(forms, "خواهند " + past, "", "", WordForm.FUTURE);
        addNumbers(forms, present, "د", "ند", WordForm.BASE);
        addNumbers(forms, withPrefix("ب", present), "د", "ند", WordForm.BASE);
        addWithoutAct(forms);
        return forms;
    }

    /** {@code دارد} stands without {@code می}. */
    private String presentStem(String before) {
        return present.equals(HAVE) ? (before.equals(GOING_ON) ? HAVE : "ن" + HAVE) : before + present;
    }

    private void addPerfect(List<Form> forms, String stem, WordForm kind) {
        for (String ending : List.of(PARTICIPLE, "ه است", "ه‌اند", "ه بود", "ه بودند")) {
            add(forms, stem + ending, kind);
        }
    }

    private void addWithoutAct(List<Form> forms) {
        String not = withPrefix("ن", past);
        addNumbers(forms, GOING_ON + past, "", "ند", WordForm.NO_ACT);
        addNumbers(forms, not, "", "ند", WordForm.NO_ACT);
        addPerfect(forms, not, WordForm.NO_ACT);
        addNumbers(forms, presentStem(NOT_GOING_ON), "د", "ند", WordForm.NO_ACT);
        addNumbers(forms, withPrefix("ن", present), "د", "ند", WordForm.NO_ACT);
        add(forms, "نخواهد " + past, WordForm.NO_ACT);
        add(forms, "نخواهند " + past, WordForm.NO_ACT);
    }

    /** {@code بدهد}, but {@code بیاید}, {@code بیندازد}. */
    private static String withPrefix(String letter, String stem) {
        return switch (stem.charAt(0)) {
            case 'آ' -> letter + "یا" + stem.substring(1);
            case 'ا' -> letter + "ی" + stem.substring(1);
            default -> letter + stem;
        };
    }

    private void addNumbers(List<Form> forms, String stem, String singular, String plural, WordForm kind) {
        add(forms, stem + singular, kind);
        if (!plural.equals(singular)) {
            add(forms, stem + plural, kind);
        }
    }

    private void add(List<Form> forms, String text, WordForm kind) {
        forms.add(new Form(prefix + text, kind));
        if (!prefix.isEmpty()) {
            forms.add(new Form(prefix + ' ' + text, kind));
        }
    }
}
