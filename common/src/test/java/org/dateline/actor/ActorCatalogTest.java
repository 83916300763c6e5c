package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.junit.jupiter.api.Test;

class ActorCatalogTest {
    private static final ActorCatalog CATALOG = ActorCatalog.load(Dictionaries.with(List.of()));

    @Test
    void aStateHasItsCodeAndLabels() {
        Actor russia = CATALOG.actor("state:RUS").orElseThrow();
        assertThat(russia.kind()).isEqualTo(ActorKind.STATE);
        assertThat(russia.countryIso3()).isEqualTo("RUS");
        assertThat(russia.labels().in("ar")).contains("روسيا");
    }

    @Test
    void theOfficeOfAStateIsFormedFromItsRole() {
        Actor office = CATALOG.actor("office:MDA-foreign-minister").orElseThrow();
        assertThat(office.kind()).isEqualTo(ActorKind.OFFICE);
        assertThat(office.labels().en()).isEqualTo("Foreign Minister of Moldova");
        assertThat(CATALOG.bodyOf("office:MDA-foreign-minister")).contains("state:MDA");
    }

    @Test
    void aRoundOfTalksIsMadeFromItsPlaceAndNumber() {
        Actor round = CATALOG.actor("talks:astana-7").orElseThrow();
        assertThat(round.kind()).isEqualTo(ActorKind.TALKS);
        assertThat(round.labels().en()).isEqualTo("Astana 7");
        assertThat(CATALOG.actor("talks:bishoftu-3").orElseThrow().labels().en())
                .isEqualTo("Bishoftu 3");
    }

    @Test
    void anUnknownIdIsNoActor() {
        assertThat(CATALOG.actor("state:XXY")).isEmpty();
        assertThat(CATALOG.actor("office:RUS-astronaut")).isEmpty();
    }

    @Test
    void theHolderOfAnOfficeDependsOnTheDay() {
        assertThat(CATALOG.holderOf("office:USA-president", LocalDate.of(1999, 5, 1)))
                .contains("person:bill-clinton");
        assertThat(CATALOG.holderOf("office:USA-president", LocalDate.of(2017, 1, 20)))
                .contains("person:donald-trump");
        assertThat(CATALOG.holderOf("office:USA-president", LocalDate.of(1890, 1, 1)))
                .isEmpty();
    }

    @Test
    void aPersonSpeaksForOfficeAndStateWhileHoldingTheOffice() {
        LocalDate inOffice = LocalDate.of(2015, 6, 1);
        assertThat(CATALOG.ancestors("person:john-kerry", inOffice))
                .extracting(Ancestor::ancestorId)
                .contains("office:USA-foreign-minister", "state:USA");
        assertThat(CATALOG.ancestors("person:john-kerry", LocalDate.of(2019, 6, 1)))
                .isEmpty();
        assertThat(CATALOG.officesOf("person:john-kerry", inOffice)).contains("office:USA-foreign-minister");
    }

    @Test
    void theAncestorsAtAnyTimeCarryTheirValidity() {
        Ancestor state = CATALOG.ancestors("person:john-kerry", null).stream()
                .filter(ancestor -> ancestor.ancestorId().equals("state:USA"))
                .findFirst()
                .orElseThrow();
        assertThat(state.relation()).isEqualTo(Relation.SPEAKS_FOR);
        assertThat(state.validity().from()).isEqualTo(LocalDate.of(2013, 2, 1));
    }

    @Test
    void noTwoActorsShareAnId() {
        assertThat(CATALOG.actors()).extracting(Actor::actorId).doesNotHaveDuplicates();
    }
}
