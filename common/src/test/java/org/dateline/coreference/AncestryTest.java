package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;
import org.dateline.actor.Validity;
import org.dateline.dictionary.Dictionaries;
import org.junit.jupiter.api.Test;

class AncestryTest {
    private static final LocalDate DAY = LocalDate.parse("2017-11-02");

    @Test
    void aMinisterActsForOfficeAndState() {
        assertThat(Fixtures.ANCESTRY.selfAndAncestors("person:sergei-lavrov", DAY))
                .containsExactly("office:RUS-foreign-minister", "person:sergei-lavrov", "state:RUS");
        assertThat(Fixtures.ANCESTRY.principals("person:sergei-lavrov", DAY)).containsExactly("state:RUS");
    }

    @Test
    void onlyWhileInOffice() {
        assertThat(Fixtures.ANCESTRY.principals("person:rex-tillerson", LocalDate.parse("2018-04-01")))
                .containsExactly("person:rex-tillerson");
        assertThat(Fixtures.ANCESTRY.principals("person:rex-tillerson", LocalDate.parse("2018-03-31")))
                .containsExactly("state:USA");
    }

    @Test
    void aMemberDoesNotActForItsOrganisation() {
        assertThat(Fixtures.ANCESTRY.principals("state:RUS", DAY)).containsExactly("state:RUS");
        assertThat(Fixtures.ANCESTRY.principals("org:UNSC", DAY)).containsExactly("org:UN");
    }

    @Test
    void ringsDoNotHang() {
        Ancestry ring = new Ancestry(List.of(
                new Ancestor("a", "b", Relation.PART_OF, Validity.ALWAYS),
                new Ancestor("b", "a", Relation.PART_OF, Validity.ALWAYS)));
        assertThat(ring.principals("a", DAY)).containsExactly("a", "b");
    }

    @Test
    void theDictionariesKnowWhoActsForWhom() {
        Ancestry ancestry = Ancestry.of(ActorCatalog.load(Dictionaries.with(List.of())));
        assertThat(ancestry.principals("person:sergei-lavrov", DAY)).containsExactly("state:RUS");
        assertThat(ancestry.principals("org:UNSC", DAY)).containsExactly("org:UN");
    }
}
