package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimexTaggerTest {
    private static final LocalDate THURSDAY = LocalDate.of(2017, 11, 2);

    private static Timex3 only(String language, String text) {
        List<Timex3> timexes = Taggers.of(language).tag(text, THURSDAY).timexes();
        assertThat(timexes).as(text).hasSize(1);
        return timexes.get(0);
    }

    private static void assertValue(String value, String expected) {
        assertThat(value).isEqualTo(expected);
    }

    @Test
    void dayOfTheMonthBeforePublicationIsADay() {
        Timex3 timex = only("en", "The draft was vetoed on the 24th of last month.");
        assertThat(timex.value()).isEqualTo("2017-10-24");
        assertThat(timex.reading()).isEqualTo(DateReading.day(LocalDate.of(2017, 10, 24)));
        assertThat(timex.method()).isEqualTo(DateMethod.RELATIVE_TO_PUBLICATION);
        assertThat(timex.anchor()).isEqualTo(THURSDAY);
    }

    @Test
    void thirdOfAMonthIsNeverADay() {
        Timex3 timex = only("ar", "ومن المقرر أن تنتهي المهلة في منتصف تشرين الثاني");
        assertThat(timex.value()).isEqualTo("2017-11");
        assertThat(timex.mod()).isEqualTo(TimexMod.MID);
        assertThat(timex.reading().edtf()).isEqualTo("[2017-11-11..2017-11-20]");
        assertThat(timex.reading().precision()).isEqualTo(DatePrecision.MONTH_THIRD);
    }

    @Test
    void tenseDecidesWhichWeekdayIsMeant() {
        assertThat(only("en", "The ministers met on Wednesday.").value()).isEqualTo("2017-11-01");
        assertThat(only("en", "The ministers will meet on Wednesday.").value()).isEqualTo("2017-11-08");
        assertThat(only("ar", "اجتمع الوزراء يوم الأربعاء").value()).isEqualTo("2017-11-01");
        assertThat(only("ar", "سيجتمع الوزراء يوم الأربعاء").value()).isEqualTo("2017-11-08");
    }

    @Test
    void distanceFromAnEventHasNoDateOfItsOwn() {
        Timex3 english = only("en", "The call came two days after the conclusion of the talks.");
        assertThat(english.reading()).isNull();
        assertThat(english.eventOffset()).isEqualTo(new EventOffset("P2D"));
        Timex3 arabic = only("ar", "ويأتي الاتصال بعد يومين على اختتام المحادثات");
        assertThat(arabic.reading()).isNull();
        assertThat(arabic.eventOffset()).isEqualTo(new EventOffset("P2D"));
    }

    @Test
    void endsOfARangeShareTheSpan() {
        List<Timex3> timexes = Taggers.of("en")
                .tag("The round ran from 22 to 24 November.", THURSDAY)
                .timexes();
        assertThat(timexes).extracting(Timex3::value).containsExactly("2017-11-22", "2017-11-24");
        assertThat(timexes)
                .allSatisfy(timex -> assertThat(timex.reading().edtf()).isEqualTo("2017-11-22/2017-11-24"));
    }

    @Test
    void unknownDayLeavesRelativeDatesUnresolved() {
        List<Timex3> timexes =
                Taggers.of("en").tag("They met yesterday and in 2013.", null).timexes();
        assertThat(timexes).extracting(Timex3::value).containsExactly("XXXX-XX-XX", "2013");
        assertThat(timexes.get(0).reading()).isNull();
    }

    @Test
    void participleBehindAFutureFormIsFuture() {
        assertValue(only("fr", "Les bureaux seront fermés mardi.").value(), "2017-11-07");
        assertValue(
                only("fr", "Les bureaux seront officiellement rendus mardi.").value(), "2017-11-07");
        assertValue(only("fr", "Les bureaux ont été fermés mardi.").value(), "2017-10-31");
    }

    @Test
    void accentsTellThePresentFromThePast() {
        assertValue(only("fr", "Le ministre arrive mardi à Tunis.").value(), "2017-11-07");
        assertValue(only("fr", "Le ministre est arrivé mardi à Tunis.").value(), "2017-10-31");
    }

    @Test
    void nextYearOfAStoryIsTheOneAfterItsYear() {
        assertThat(values("Договор подписали в 2006 году. На следующий год двое вышли из него."))
                .containsExactly("2006", "2007");
        assertThat(values("Договор подписали в 2006 году. Его заменят в следующем году."))
                .containsExactly("2006", "2018");
        assertThat(values("Министры договорились встретиться на следующей неделе."))
                .containsExactly("2017-W45");
    }

    @Test
    void halfOfADayIsThatDay() {
        assertThat(values("Первую половину дня посол провел в пути.")).containsExactly("2017-11-02");
        assertValue(only("fr", "Il a plu la première moitié de la journée.").value(), "2017-11-02");
    }

    @Test
    void weekdayTellsTheMonthOfADayWhereTheTenseDoesNot() {
        assertThat(values("Заседание — в среду, 8-го, в Вене.")).containsExactly("2017-11-08");
        assertThat(values("Заседание — в среду, 25-го, в Вене.")).containsExactly("2017-10-25");
    }

    @Test
    void afterSoManyDaysIsCountedFromTheStoryOrFromNowOn() {
        assertThat(values("Ультиматум предъявили 3 мая 2014 года. Через два дня город пал."))
                .containsExactly("2014-05-03", "2014-05-05");
        assertThat(values("Ультиматум предъявили 3 мая 2014 года. Через два дня суд огласит приговор."))
                .containsExactly("2014-05-03", "2017-11-04");
        assertThat(values("Саммит через две недели.")).containsExactly("2017-W46");
        assertThat(values("Через два дня город пал.")).containsExactly("XXXX-XX-XX");
    }

    @Test
    void oneOfTheseDaysIsPastOrFutureByTheTense() {
        assertThat(values("На днях министр подал в отставку.")).containsExactly("PAST_REF");
        assertThat(values("На днях министр подаст в отставку.")).containsExactly("FUTURE_REF");
    }

    private static List<String> values(String russian) {
        return Taggers.of("ru").tag(russian, THURSDAY).timexes().stream()
                .map(Timex3::value)
                .toList();
    }

    @Test
    void dayBeforeIsYesterdayWhereTheTextHasNamedNoOther() {
        assertValue(only("fr", "Douze civils avaient été tués la veille.").value(), "2017-11-01");
    }

    @Test
    void whatIsToldInThePastIsNotAheadOfItsAuthor() {
        List<Timex3> timexes = Taggers.of("fr")
                .tag(
                        "Élu le 5 juin 1969, exilé le 7 mai 1975, rentré le 9 août 1990 et jugé le 2 octobre 2017 puis"
                                + " le 3 octobre 2017, il avait été arrêté en décembre.",
                        THURSDAY)
                .timexes();
        assertValue(timexes.get(timexes.size() - 1).value(), "2016-12");
    }

    @Test
    void thisWeekdayWithoutAVerbIsTheNextUnlessItHasJustBeen() {
        assertValue(only("fr", "La session de ce mercredi.").value(), "2017-11-01");
        assertValue(only("fr", "La session de ce lundi.").value(), "2017-11-06");
    }

    @Test
    void textThatBeginsWithTheDaysNewsIsNoTaleOfThePast() {
        String lives = " Né en 1942, élu en 1969, exilé en 1975, gracié en 1990, réélu en 2001 et malade depuis 2009.";
        assertThat(Taggers.of("fr")
                        .tag("L'ancien président est mort mercredi." + lives + " Son frère a fui le 28 août.", THURSDAY)
                        .timexes())
                .extracting(Timex3::value)
                .contains("2017-11-01", "2017-08-28");
    }

    @Test
    void sinceLooksBackAndUntilLooksAhead() {
        assertValue(only("es", "La sede permanece cerrada desde enero.").value(), "2017-01");
        assertValue(only("es", "La veda rige hasta enero.").value(), "2018-01");
    }

    @Test
    void colonOfAnHourEndsNoClause() {
        assertThat(Taggers.of("es")
                        .tag("Regirá desde las 22:00 del viernes hasta las 05:00 del lunes.", THURSDAY)
                        .timexes())
                .extracting(Timex3::value)
                .containsExactly("2017-11-03T22:00", "2017-11-06T05:00");
    }

    @Test
    void verbStandsBehindTheDateWhereVerbsComeLast() {
        assertValue(only("tr", "Bakan istifa etti, yenisi salı günü atanacak.").value(), "2017-11-07");
        assertValue(
                only("tr", "Yasa değişecek ama salı günü oylanan madde kaldı.").value(), "2017-10-31");
    }

    @Test
    void endingOfTheWordBeforeTellsADistanceFromAnEvent() {
        assertThat(only("tr", "Ateşkes, imzadan üç gün sonra bozuldu.").eventOffset())
                .isEqualTo(new EventOffset("P3D"));
        assertValue(only("tr", "Ateşkes üç gün önce bozuldu.").value(), "2017-10-30");
    }

    @Test
    void dateOfThePersianCalendarTellsTheDayOfTheText() {
        String text = "تاریخ انتشار: ۲ آبان ۱۳۹۶\nوزیر دیروز به تهران آمد.";
        assertThat(Taggers.of("fa").tagCrawled(text, LocalDate.of(2017, 10, 26)).timexes())
                .extracting(Timex3::value)
                .containsExactly("2017-10-24", "2017-10-23");
    }
}
