package org.dateline.language.ru;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dateline.actor.AliasKind;
import org.dateline.actor.Case;
import org.dateline.actor.NameForms.NameForm;
import org.dateline.actor.RoleForms.RoleForm;
import org.dateline.actor.table.NameRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianNamesTest {
    private static final RussianNameForms NAMES = new RussianNameForms();

    @ParameterizedTest
    @CsvSource({
        "state:RUS, Россия, Россией, INSTRUMENTAL",
        "state:RUS, Россия, Россию, ACCUSATIVE",
        "state:USA, Соединённые Штаты, Соединённых Штатов, GENITIVE",
        "state:BIH, Босния и Герцеговина, Боснии и Герцеговине, DATIVE PREPOSITIONAL",
        "state:PHL, Филиппины, Филиппин, GENITIVE",
        "state:EGY, Египет, Египта, GENITIVE",
        "state:USA, Белый дом, Белом доме, PREPOSITIONAL",
        "org:UNSC, Совет Безопасности ООН, Советом Безопасности ООН, INSTRUMENTAL",
        "group:houthi, хуситы, хуситов, GENITIVE ACCUSATIVE",
        "person:x, Сергей Лавров, Сергея Лаврова, GENITIVE ACCUSATIVE",
        "person:x, Сергей Лавров, Сергеем Лавровым, INSTRUMENTAL",
        "person:x, Ким Чен Ын, Ким Чен Ына, GENITIVE ACCUSATIVE",
        "person:x, Стаффан де Мистура, Стаффана де Мистуру, ACCUSATIVE",
        "person:x, Ангела Меркель, Ангелой Меркель, INSTRUMENTAL",
        "person:x, Мария Захарова, Марию Захарову, ACCUSATIVE",
        "person:x, Владимир Зеленский, Владимиру Зеленскому, DATIVE",
        "person:x, Пётр Порошенко, Петра Порошенко, GENITIVE ACCUSATIVE"
    })
    void casesOfANameAreToldByItsForm(String actorId, String name, String form, String cases) {
        int mask = Arrays.stream(cases.split(" "))
                .mapToInt(one -> Case.valueOf(one).bit())
                .reduce(0, (one, other) -> one | other);
        assertThat(NAMES.derived(new NameRow(actorId, AliasKind.NAME, name, false, false)))
                .contains(new NameForm(form, AliasKind.NAME, false, mask));
    }

    @Test
    void nameThatIsNeverDeclinedMayBeInAnyCase() {
        NameRow name = NameRow.label("state:USA", "США");
        assertThat(NAMES.derived(name)).isEmpty();
        assertThat(NAMES.cases(name)).isEqualTo(Case.ANY);
    }

    @Test
    void adjectiveOfAStateHasAllForms() {
        NameRow adjective = new NameRow("state:RUS", AliasKind.DEMONYM, "российский", false, false);
        assertThat(NAMES.derived(adjective))
                .extracting(NameForm::text)
                .contains("российского", "российскую", "российскими", "российское", "российско");
    }

    @Test
    void rolesOfPersonsHaveBothNumbers() {
        assertThat(new RussianRoleForms().inflected("министр иностранных дел"))
                .extracting(RoleForm::text)
                .contains("министром иностранных дел", "министры иностранных дел", "министров иностранных дел");
        assertThat(new RussianRoleForms().inflected("правительство"))
                .extracting(RoleForm::text)
                .contains("правительством")
                .doesNotContain("правительства ");
    }
}
