package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void yesterdayInsideALongerExpressionIsASignToo() {
        assertThat(Taggers.of("ar")
                        .tagCrawled("وصل الوفد مساء أمس الثلاثاء إلى فيينا", FRIDAY)
                        .anchor()
                        .day())
                .isEqualTo(LocalDate.of(2015, 7, 22));
    }

    @Test
    void weekdayOfNearlyAWeekAgoIsDoubtful() {
        String text = "وصل الوفد اليوم السبت إلى فيينا";
        assertThat(Taggers.of("ar").tag(text, FRIDAY).anchor().confidence()).isBetween(0.5, 0.6);
        assertThat(Taggers.of("ar").tagCrawled(text, FRIDAY).anchor().confidence())
                .isBetween(0.6, 0.7);
    }

    @Test
    void dateOfTheMoonBesideTodayIsNoDateOfTheSun() {
        assertThat(Taggers.of("ar")
                        .tagCrawled("بدأ التسجيل اليوم الاثنين 4/10/1436 في المركز", FRIDAY)
                        .anchor()
                        .day())
                .isEqualTo(LocalDate.of(2015, 7, 20));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date of publication 26 July 2015 Ministers met in Vienna.",
                "Published July 26 2015 Ministers met in Vienna.",
                "Last updated at Jul 262015 VIENNA Ministers met.",
                "Posted on July 26 by Jane Doe. Ministers met in Vienna.",
                "July 26 2015 Ministers met in Vienna.",
                "Sun 26 Jul 2015 Ministers met in Vienna.",
                "Ministers meet in Vienna over the treaty AFP Sunday 26 Jul 2015 Ministers met."
            })
    void fullDateAtTheTopProvesThatTheRecordIsWrong(String text) {
        assertThat(Taggers.of("en").tag(text, FRIDAY).anchor()).isEqualTo(new Anchor(FRIDAY.plusDays(2), 0.75));
    }

    @Test
    void labelInArabicProvesTheDay() {
        String text = "تاريخ النشر: 26 يوليو 2015 التقى الوزير نظيره في لشبونة";
        assertThat(Taggers.of("ar").tag(text, FRIDAY).anchor().day()).isEqualTo(FRIDAY.plusDays(2));
    }

    @Test
    void recordThatTheTextContradictsIsTrustedLess() {
        assertThat(Taggers.of("en")
                        .tag("August 20 2015 Ministers met in Vienna.", FRIDAY)
                        .anchor())
                .isEqualTo(new Anchor(FRIDAY, 0.5));
    }

    @Test
    void dayThatIsPrintedOnATextStandsHoweverFarTheRecordIs() {
        assertThat(Taggers.of("en")
                        .tag("Published August 20 2015 Ministers met in Vienna.", FRIDAY)
                        .anchor())
                .isEqualTo(new Anchor(LocalDate.of(2015, 8, 20), 0.75));
        assertThat(Taggers.of("en")
                        .tag("Mon Jun 2 2014 Ministers met in Vienna.", FRIDAY)
                        .anchor())
                .isEqualTo(new Anchor(LocalDate.of(2014, 6, 2), 0.75));
        String repeated = "Ministers met in Vienna.\n\nJune 1 2014 Ministers met in Vienna. They signed a treaty.";
        assertThat(Taggers.of("en").tag(repeated, FRIDAY).anchor())
                .isEqualTo(new Anchor(LocalDate.of(2014, 6, 1), 0.75));
        assertThat(Taggers.of("en")
                        .tag("Tue Jun 2 2014 Ministers met in Vienna.", FRIDAY)
                        .anchor()
                        .day())
                .isEqualTo(FRIDAY);
        assertThat(Taggers.of("en")
                        .tag("Monday 3 August 1914 Ministers met in Vienna.", FRIDAY)
                        .anchor()
                        .day())
                .isEqualTo(FRIDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers will meet in Vienna on July 28 2015 to sign the treaty.",
                "On July 21 2015 ministers met in Vienna.",
                "A report published July 20 2015 says that ministers met.",
                "July 21 2015 was a day of mourning in Norway.",
                "July 21, 2015, saw ministers meet in Vienna."
            })
    void dateOfWhatIsToldIsNoSign(String text) {
        assertThat(Taggers.of("en").tag(text, FRIDAY).anchor()).isEqualTo(new Anchor(FRIDAY, 1.0));
    }
}
