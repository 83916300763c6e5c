package org.dateline.language.ru;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of a verb, third person only, from its infinitive, its third person and, where no rule gives them, its past
 * and its short passive participle behind "=".
 */
final class RussianVerb {
    private static final String VOWELS = "аеёиоуыэюя";
    private static final String HUSHERS = "жшщч";
    /** Of {@code начать} and the noun "beginning" alike. */
    private static final String BEGINNING = "начало";

    private final String infinitive;
    private final boolean reflexive;
    private final boolean perfective;
    private String third;
    private String plural;
    private String past;
    private String passive;

    /** One written form and what it can be. */
    record Form(String text, WordForm kind) {}

    /** Reads {@code ввести/введёт/ввёл/=введён}. */
    RussianVerb(String parts, boolean perfective) {
        String[] part = parts.split("/");
        this.perfective = perfective;
        reflexive = part[0].endsWith("ся") || part[0].endsWith("сь");
        infinitive = bare(part[0]);
        for (int i = 1; i < part.length; i++) {
            read(part[i]);
        }
        third = third == null ? infinitive.substring(0, infinitive.length() - 2) + "ет" : third;
        plural = plural == null ? pluralOf(third) : plural;
        past = past == null ? infinitive.substring(0, infinitive.length() - 2) + "л" : past;
    }

    private void read(String part) {
        String word = bare(part);
        if (word.startsWith("=")) {
            passive = word.substring(1);
        } else if (third == null && word.endsWith("т")) {
            third = word;
        } else if (word.endsWith("ут") || word.endsWith("ют") || word.endsWith("ат") || word.endsWith("ят")) {
            plural = word;
        } else {
            past = word;
        }
    }

    private static String bare(String word) {
        return word.endsWith("ся") || word.endsWith("сь") ? word.substring(0, word.length() - 2) : word;
    }

    private static String pluralOf(String third) {
        String stem = third.substring(0, third.length() - 2);
        char before = stem.charAt(stem.length() - 1);
        if (third.endsWith("ит")) {
            return stem + (HUSHERS.indexOf(before) >= 0 ? "ат" : "ят");
        }
        return stem + (VOWELS.indexOf(before) >= 0 || before == 'ь' ? "ют" : "ут");
    }

    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        add(forms, infinitive, WordForm.BASE);
        WordForm finite = perfective ? WordForm.FUTURE : WordForm.PRESENT;
        add(forms, third, finite);
        add(forms, plural, finite);
        for (String form : pasts()) {
            add(forms, form, WordForm.PAST);
        }
        addParticiples(forms);
        addGerund(forms);
        if (passive != null) {
            addPassive(forms);
        }
        if (!perfective && !reflexive) {
            forms.add(new Form(third + "ся", WordForm.PASSIVE));
            forms.add(new Form(plural + "ся", WordForm.PASSIVE));
        }
        return forms;
    }

    /** With the reflexive ending, where the verb has one. */
    private void add(List<Form> forms, String form, WordForm kind) {
        char last = form.charAt(form.length() - 1);
        String ending = VOWELS.indexOf(last) >= 0 ? "сь" : "ся";
        forms.add(new Form(reflexive ? form + ending : form, kind));
    }

    private List<String> pasts() {
        String stem = past.endsWith("л") ? past : past + "л";
        String open = unstressed(stem.replace("шёл", "шл").replace("шел", "шл"));
        boolean neuterIsNoun = (open + "о").equals(BEGINNING);
        return neuterIsNoun ? List.of(past, open + "а", open + "и") : List.of(past, open + "а", open + "о", open + "и");
    }

    /** "Введён", but "введена"; "ввёл", but "ввела". */
    private static String unstressed(String stem) {
        int last = stem.length() - 2;
        return last >= 0 && stem.charAt(last) == 'ё' ? stem.substring(0, last) + 'е' + stem.substring(last + 1) : stem;
    }

    /** "Подписавший", "достигший", "обвиняющий". */
    private void addParticiples(List<Form> forms) {
        String stem = past.endsWith("л") ? past.substring(0, past.length() - 1) + "вш" : past + "ш";
        addAdjective(forms, stem + "ий", WordForm.RELATIVE);
        if (!perfective) {
            addAdjective(forms, plural.substring(0, plural.length() - 1) + "щий", WordForm.RELATIVE);
        }
    }

    private void addAdjective(List<Form> forms, String masculine, WordForm kind) {
        Adjectives.all(masculine)
                .masks()
                .keySet()
                .forEach(form -> forms.add(new Form(reflexive ? form + "ся" : form, kind)));
    }

    /** "Подписав", "встретившись", "обвиняя". */
    private void addGerund(List<Form> forms) {
        if (perfective && past.endsWith("л")) {
            String stem = past.substring(0, past.length() - 1);
            forms.add(new Form(reflexive ? stem + "вшись" : stem + "в", WordForm.ING));
        } else if (!perfective) {
            String stem = plural.substring(0, plural.length() - 2);
            char before = stem.charAt(stem.length() - 1);
            add(forms, stem + (HUSHERS.indexOf(before) >= 0 ? "а" : "я"), WordForm.ING);
        }
    }

    /** "Подписан, подписана", "подписанный" in all its forms. */
    private void addPassive(List<Form> forms) {
        String stem =
                passive.endsWith("ен") || passive.endsWith("ён") || passive.endsWith("ан") || passive.endsWith("ян")
                        ? passive.substring(0, passive.length() - 1) + "н"
                        : passive;
        for (String ending : List.of("", "а", "о", "ы")) {
            forms.add(new Form((ending.isEmpty() ? stem : unstressed(stem)) + ending, WordForm.PASSIVE));
        }
        boolean doubled = stem.endsWith("н");
        addAdjective(forms, stem + (doubled ? "ный" : "ый"), WordForm.REDUCED);
    }
}
