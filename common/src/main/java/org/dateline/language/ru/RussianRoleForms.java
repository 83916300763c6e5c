package org.dateline.language.ru;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.RoleForms;

/**
 * The cases of roles: {@code министр иностранных дел}, {@code официальный представитель}; in both numbers where persons
 * are meant, as they stand where a body is: {@code правительство}, {@code власти}.
 */
public final class RussianRoleForms implements RoleForms {
    private static final Set<String> PERSONS_IN_A = Set.of("глава", "премьер");

    /** Plurals that mean persons, unlike "силы" and "власти". */
    private static final Set<String> PEOPLE = Set.of(
            "дипломаты",
            "военные",
            "военнослужащие",
            "депутаты",
            "парламентарии",
            "чиновники",
            "переговорщики",
            "представители",
            "миротворцы",
            "пограничники",
            "руководители");

    private static final Set<String> GROUPS =
            Set.of("силы", "отряды", "группы", "группировки", "формирования", "партии");

    @Override
    public List<RoleForm> inflected(String form) {
        List<RoleForm> forms = new ArrayList<>();
        boolean person = isPerson(form);
        Phrases.of(form, person || PEOPLE.contains(form))
                .masks()
                .forEach((text, cases) -> forms.add(new RoleForm(text, false, false, cases)));
        if (person) {
            Phrases.plural(form, true).masks().forEach((text, cases) -> {
                if (forms.stream().noneMatch(known -> known.text().equals(text))) {
                    forms.add(new RoleForm(text, true, false, cases));
                }
            });
        }
        return forms;
    }

    @Override
    public List<RoleForm> people(String form) {
        List<RoleForm> forms = new ArrayList<>();
        Phrases.of(form, !isGroup(form))
                .masks()
                .forEach((text, cases) -> forms.add(new RoleForm(text, true, false, cases)));
        return forms;
    }

    /** "Оппозиция", "вооружённые формирования": no persons by the noun. */
    private static boolean isGroup(String form) {
        return form.contains("оппозиция") || GROUPS.stream().anyMatch(form::contains);
    }

    @Override
    public List<RoleForm> titles(String form) {
        List<RoleForm> forms = new ArrayList<>();
        Phrases.of(form, isPerson(form))
                .masks()
                .forEach((text, cases) -> forms.add(new RoleForm(text, false, false, cases)));
        return forms;
    }

    /** Masculine nouns that no body is called by: "министр", "посол", "глава". */
    private static boolean isPerson(String form) {
        String[] words = form.split(" ");
        String noun = words[Phrases.head(words)];
        char last = noun.charAt(noun.length() - 1);
        boolean consonant = "аеёиоуыэюя".indexOf(last) < 0;
        boolean body = Nouns.isIndeclinable(noun) || Bodies.NAMES.contains(noun);
        return PERSONS_IN_A.contains(noun) || noun.endsWith("судья") || consonant && !body;
    }

    /** Masculine and soft nouns of bodies. */
    private static final class Bodies {
        static final Set<String> NAMES = Set.of(
                "кабинет",
                "парламент",
                "флот",
                "режим",
                "сенат",
                "меджлис",
                "кнессет",
                "департамент",
                "госдепартамент",
                "бундестаг",
                "сейм",
                "армия",
                "спецназ",
                "госдеп",
                "минобороны",
                "минфин",
                "МИД",
                "конгресс",
                "двор",
                "минюст",
                "минторг",
                "Госдеп",
                "Госдепартамент",
                "истеблишмент",
                "дом",
                "контингент",
                "хурал");
    }
}
