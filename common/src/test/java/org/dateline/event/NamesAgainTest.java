package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doers that a later sentence names again by a noun or a last name alone. */
class NamesAgainTest {
    private static final EventReader ENGLISH = EventReader.of("en");
    private static final LocalDate PUBLISHED = LocalDate.of(2012, 3, 27);

    @Test
    void theMinistryIsTheOneThatWasNamed() {
        check(
                "Mexico's foreign ministry voiced concern. The ministry urged Cuba to free him.",
                "state:MEX",
                "state:CUB");
    }

    @Test
    void ofTwoMinistriesInOneSentenceNeitherIsMeant() {
        check("Mexico's foreign ministry and Peru's foreign ministry differ. The ministry urged Cuba to free him.");
    }

    @Test
    void theBuildingOfAMinistryIsNobody() {
        check("Mexico's foreign ministry voiced concern. The ministry building urged Cuba to free him.");
    }

    @Test
    void theBlocIsTheOrganisation() {
        check("The African Union met in Addis Ababa. The bloc condemned Mali.", "org:AU", "state:MLI");
    }

    @Test
    void theCountryIsTheOnlyOneNamed() {
        check("North Korea ignored the offer. The country condemned Japan.", "state:PRK", "state:JPN");
    }

    @Test
    void theLastNameIsThatOfAnUnknownHolder() {
        check(
                "Malta's Foreign Minister Karmenu Zerafa spoke. Zerafa condemned Libya.",
                "office:MLT-foreign-minister",
                "state:LBY");
    }

    @Test
    void aTitledUnknownIsOfTheOnlyStateOfTheSentenceBefore() {
        check("Malawi closed the lake. Foreign Minister Ephraim Chilembwe condemned Libya.", "state:MWI", "state:LBY");
    }

    @Test
    void ofTwoStatesNeitherIsMeant() {
        check("Malawi and Chad differ. Foreign Minister Ephraim Chilembwe condemned Libya.");
    }

    private static void check(String text, String... actors) {
        List<String> found = ENGLISH.read(text, PUBLISHED).stream()
                .filter(mention -> mention.eventType().equals("REQUEST")
                        || mention.eventType().equals("ACCUSE"))
                .flatMap(mention -> mention.participants().stream())
                .map(Participant::actorId)
                .toList();
        assertThat(found).containsExactlyElementsOf(List.of(actors));
    }
}
