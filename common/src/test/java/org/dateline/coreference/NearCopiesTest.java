package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
    private static final String AGENCY = "The foreign ministers of the two countries met in the capital on Tuesday and"
            + " agreed to resume talks on the border before the end of the month, a spokesman said. The meeting, the first"
            + " in four years, lasted three hours and was followed by a short statement to the press in which both sides"
            + " promised to keep the crossing open for goods and for families on either side of the line.";
    private static final String EDITED = AGENCY.replace("a spokesman said", "according to a spokesman")
            .replace("lasted three hours", "lasted for three hours");
    private static final String OTHER = "Parliament passed the budget on Tuesday after a long debate, with the"
            + " opposition voting against higher spending on roads. The finance minister said the deficit would fall"
            + " next year, though analysts doubted that growth would be strong enough to pay for the new railway, the"
            + " hospitals and the schools that the government has promised to build before the next election.";

    private static boolean areCopies(String left, String right) {
        return NearCopies.areCopies(NearCopies.sketch(left), NearCopies.sketch(right));
    }

    @Test
    void aTextIsACopyOfItself() {
        assertThat(areCopies(AGENCY, AGENCY)).isTrue();
    }

    @Test
    void smallEditsMakeNoOtherText() {
        assertThat(areCopies(AGENCY, EDITED)).isTrue();
        assertThat(areCopies(AGENCY, "Ministers meet\n\n" + AGENCY.substring(0, AGENCY.length() - 40)))
                .isTrue();
    }

    @Test
    void caseAndPunctuationDoNotMatter() {
        assertThat(NearCopies.sketch(AGENCY.toUpperCase(java.util.Locale.ROOT).replace(",", " --")))
                .isEqualTo(NearCopies.sketch(AGENCY));
    }

    @Test
    void vowelSignsAndTatweelDoNotMatter() {
        assertThat(NearCopies.sketch("اجتمع الوزيران في مـــوسكو أمسِ"))
                .isEqualTo(NearCopies.sketch("اجتمع الوزيران في موسكو أمس"));
    }

    @Test
    void anotherTextIsNoCopy() {
        assertThat(areCopies(AGENCY, OTHER)).isFalse();
    }

    @Test
    void shortTextsAreCopiesOnlyOfTheirLike() {
        assertThat(areCopies("Talks end", "Talks end")).isTrue();
        assertThat(areCopies("Talks end", "Talks begin")).isFalse();
    }

    @Test
    void aTextWithoutWordsIsACopyOfNone() {
        assertThat(NearCopies.sketch(" -- ")).isEmpty();
        assertThat(areCopies("", "")).isFalse();
        assertThat(NearCopies.bands(List.of())).isEmpty();
    }

    @Test
    void copiesMeetInABand() {
        long[] agency = NearCopies.bands(NearCopies.sketch(AGENCY));
        assertThat(agency).hasSize(NearCopies.BANDS).doesNotHaveDuplicates();
        assertThat(agency).containsAnyOf(NearCopies.bands(NearCopies.sketch(EDITED)));
    }
}
