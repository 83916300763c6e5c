package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnchorFinderTest {
    private static final LocalDate FRIDAY = LocalDate.of(2015, 7, 24);

    @Test
    void publicationDayStandsWhereNothingSpeaksAgainstIt() {
        assertThat(Taggers.of("en").tag("Ministers met in Vienna.", FRIDAY).anchor())
                .isEqualTo(new Anchor(FRIDAY, 1.0));
        assertThat(Taggers.of("en").tag("They met yesterday, Thursday.", FRIDAY).anchor())
                .isEqualTo(new Anchor(FRIDAY, 1.0));
    }

    @Test
    void dayOfACrawlIsWeakEvidence() {
        assertThat(Taggers.of("ar").tagCrawled("اجتمع الوزراء في فيينا", FRIDAY).anchor())
                .isEqualTo(new Anchor(FRIDAY, 0.5));
    }

    @Test
    void weekdayBesideYesterdayProvesAnotherDay() {
        TimexReadings readings = Taggers.of("ar").tagCrawled("اجتمع الوزراء أمس (الثلاثاء) في فيينا", FRIDAY);
        assertThat(readings.anchor().day()).isEqualTo(LocalDate.of(2015, 7, 22));
        assertThat(readings.anchor().confidence()).isBetween(0.8, 0.95);
        assertThat(readings.timexes().get(0).value()).isEqualTo("2015-07-21");
    }

    @Test
    void dateBesideTodayOutweighsAWeekday() {
        TimexReadings readings = Taggers.of("ar").tagCrawled("يصل الوفد اليوم الثلاثاء 21 يوليو إلى فيينا", FRIDAY);
        assertThat(readings.anchor().day()).isEqualTo(LocalDate.of(2015, 7, 21));
    }

    @Test
    void datelineAtTheTopIsASign() {
        assertThat(Taggers.of("ar")
                        .tagCrawled("دمشق - 21 تموز - التقى الوزير نظيره", FRIDAY)
                        .anchor()
                        .day())
                .isEqualTo(LocalDate.of(2015, 7, 21));
    }

    @Test
    void dateFarFromPublicationIsNoSign() {
        assertThat(Taggers.of("ar")
                        .tagCrawled("دمشق - 3 كانون الثاني - التقى الوزير نظيره", FRIDAY)
                        .anchor())
                .isEqualTo(new Anchor(FRIDAY, 0.5));
    }

    @Test
    void unknownPublicationGivesNoAnchor() {
        assertThat(Taggers.of("en").tag("They met yesterday, Thursday.", null).anchor())
                .isEqualTo(Anchor.unknown());
    }
}
