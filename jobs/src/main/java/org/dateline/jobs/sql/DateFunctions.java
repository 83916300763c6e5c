package org.dateline.jobs.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.jobs.sql.Parameter.Kind;
import org.dateline.timeline.DayInterval;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.Edtf;

/** The functions of dates in Extended Date/Time Format, as the tables write them. */
final class DateFunctions {

    private static final String SAYS_EDTF =
            "a day, or a date in EDTF such as '2017-11', '2017-11-22/2017-11-24' or" + " '[2017-11-11..2017-11-20]'";
    private static final Parameter DATE = new Parameter("edtf", Kind.EDTF, SAYS_EDTF);
    private static final String CODES =
            Stream.of(DatePrecision.values()).map(DatePrecision::code).collect(Collectors.joining(", "));

    private static final SqlFunction EARLIEST = new SqlFunction(
            "edtf_earliest",
            List.of(DATE),
            1,
            DataTypes.DateType,
            "The first day of a date.",
            "edtf_earliest('2017-11')",
            "2017-11-01",
            arguments -> Edtf.read((String) arguments[0]).earliest());

    private static final SqlFunction LATEST = new SqlFunction(
            "edtf_latest",
            List.of(DATE),
            1,
            DataTypes.DateType,
            "The last day of a date; null where its end is open.",
            "edtf_latest('2017-11')",
            "2017-11-30",
            arguments -> Edtf.read((String) arguments[0]).latest());

    private static final SqlFunction OVERLAPS = new SqlFunction(
            "edtf_overlaps",
            List.of(DATE, new Parameter("other", Kind.EDTF, SAYS_EDTF)),
            2,
            DataTypes.BooleanType,
            "Whether two dates have a day in common.",
            "edtf_overlaps('2017-11', DATE'2017-11-02')",
            "true",
            arguments -> days((String) arguments[0]).meets(days((String) arguments[1])));

    private static final SqlFunction PRECISION_RANK = new SqlFunction(
            "date_precision_rank",
            List.of(new Parameter("precision", Kind.TEXT, "as in date_precision: " + CODES)),
            1,
            DataTypes.IntegerType,
            "The place of a precision in the order of precisions: 1 for a day, more for what is less precise.",
            "date_precision_rank('month')",
            "6",
            arguments -> rank((String) arguments[0]));

    static final List<SqlFunction> ALL = List.of(EARLIEST, LATEST, OVERLAPS, PRECISION_RANK);

    private DateFunctions() {}

    private static DayInterval days(String edtf) {
        DateReading reading = Edtf.read(edtf);
        return new DayInterval(reading.earliest(), reading.latest());
    }

    private static int rank(String code) {
        return Arrays.stream(DatePrecision.values())
                .filter(precision -> precision.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(precision -> precision.ordinal() + 1)
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is none of " + CODES));
    }
}
