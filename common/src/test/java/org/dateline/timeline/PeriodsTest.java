package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static List<PeriodShare> shares(String earliest, String latest, PeriodKind kind) {
        return Periods.shares(
                new DayInterval(LocalDate.parse(earliest), latest == null ? null : LocalDate.parse(latest)), kind);
    }

    @Test
    void aDayIsWholeInEveryKindOfPeriod() {
        assertThat(shares("2017-10-24", "2017-10-24", PeriodKind.DAY))
                .containsExactly(new PeriodShare(LocalDate.parse("2017-10-24"), 1, true));
        assertThat(shares("2017-10-24", "2017-10-24", PeriodKind.WEEK))
                .containsExactly(new PeriodShare(LocalDate.parse("2017-10-23"), 1, true));
        assertThat(shares("2017-10-24", "2017-10-24", PeriodKind.MONTH))
                .containsExactly(new PeriodShare(LocalDate.parse("2017-10-01"), 1, true));
        assertThat(shares("2017-10-24", "2017-10-24", PeriodKind.YEAR))
                .containsExactly(new PeriodShare(LocalDate.parse("2017-01-01"), 1, true));
    }

    @Test
    void anIntervalIsSharedByItsDays() {
        assertThat(shares("2017-10-31", "2017-11-03", PeriodKind.MONTH))
                .containsExactly(
                        new PeriodShare(LocalDate.parse("2017-10-01"), 0.25, false),
                        new PeriodShare(LocalDate.parse("2017-11-01"), 0.75, false));
    }

    @Test
    void aMonthIsNotSpreadOverDaysAndAYearNotOverWeeks() {
        assertThat(shares("2017-11-01", "2017-11-07", PeriodKind.DAY)).hasSize(7);
        assertThat(shares("2017-11-01", "2017-11-08", PeriodKind.DAY)).isEmpty();
        assertThat(shares("2017-11-01", "2017-11-30", PeriodKind.WEEK)).hasSize(5);
        assertThat(shares("2017-01-01", "2017-12-31", PeriodKind.WEEK)).isEmpty();
        assertThat(shares("2017-01-01", "2017-12-31", PeriodKind.MONTH)).hasSize(12);
        assertThat(shares("2010-01-01", "2019-12-31", PeriodKind.MONTH)).isEmpty();
        assertThat(shares("2010-01-01", "2019-12-31", PeriodKind.YEAR)).hasSize(10);
    }

    @Test
    void withoutAnEndItCountsInTheYearInWhichItStarts() {
        assertThat(shares("2018-01-01", null, PeriodKind.MONTH)).isEmpty();
        assertThat(shares("2018-01-01", null, PeriodKind.YEAR))
                .containsExactly(new PeriodShare(LocalDate.parse("2018-01-01"), 1, false));
    }

    @Property
    void sharesSumToOneEvent(@ForAll @IntRange(max = 40_000) int begin, @ForAll @IntRange(max = 365) int days) {
        LocalDate earliest = LocalDate.of(1990, 1, 1).plusDays(begin);
        DayInterval interval = new DayInterval(earliest, earliest.plusDays(days));
        for (PeriodKind kind : PeriodKind.values()) {
            List<PeriodShare> shares = Periods.shares(interval, kind);
            double sum = shares.stream().mapToDouble(PeriodShare::share).sum();
            assertThat(sum).isEqualTo(interval.widthDays() > kind.mostWidthDays() ? 0 : 1, within(1e-9));
            assertThat(shares.stream().filter(PeriodShare::isWhole).count())
                    .isLessThanOrEqualTo(1)
                    .isEqualTo(shares.size() == 1 ? 1 : 0);
        }
    }
}
