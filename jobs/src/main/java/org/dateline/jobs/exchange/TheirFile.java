package org.dateline.jobs.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.dictionary.CodeTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/** A file of events of another data set, which its first line tells. */
enum TheirFile {
    GDELT("gdelt", "") {
        @Override
        Dataset<Row> rows(String path, SparkSession spark) {
            return spark.read()
                    .option("sep", "\t")
                    .option("quote", "")
                    .csv(path)
                    .toDF(GdeltFormat.COLUMNS.toArray(String[]::new))
                    .selectExpr(
                            "GLOBALEVENTID AS id",
                            "try_to_date(SQLDATE, 'yyyyMMdd') AS earliest",
                            "try_to_date(SQLDATE, 'yyyyMMdd') AS latest",
                            "coalesce(ActionGeo_CountryCode, '') AS country",
                            "EventCode AS code",
                            "'' AS finer_code",
                            "concat_ws(' -> ', Actor1Name, Actor2Name) AS sides");
        }
    },
    ACLED("acled", "event_id_cnty") {
        @Override
        Dataset<Row> rows(String path, SparkSession spark) {
            String day = "coalesce(try_to_date(event_date, 'yyyy-MM-dd'), try_to_date(event_date, 'd MMMM yyyy'))";
            return withHeader(path, List.of("event_id_cnty", "event_date", "event_type", "country"), spark)
                    .selectExpr(
                            "event_id_cnty AS id",
                            day + " AS earliest",
                            day + " AS latest",
                            "country",
                            "event_type AS code",
                            "coalesce(sub_event_type, '') AS finer_code",
                            "concat_ws(' -> ', actor1, actor2) AS sides");
        }
    },
    UCDP("ucdp", "type_of_violence") {
        @Override
        Dataset<Row> rows(String path, SparkSession spark) {
            return withHeader(path, List.of("id", "date_start", "date_end", "country", "type_of_violence"), spark)
                    .selectExpr(
                            "id",
                            "try_to_date(substr(date_start, 1, 10), 'yyyy-MM-dd') AS earliest",
                            "try_to_date(substr(date_end, 1, 10), 'yyyy-MM-dd') AS latest",
                            "country",
                            "type_of_violence AS code",
                            "'' AS finer_code",
                            "concat_ws(' -> ', side_a, side_b) AS sides");
        }
    };

    private static final List<String> OPTIONAL = List.of("sub_event_type", "actor1", "actor2", "side_a", "side_b");

    private final String dataset;
    private final String mark;

    TheirFile(String dataset, String mark) {
        this.dataset = dataset;
        this.mark = mark;
    }

    /** The kind of an act of theirs; empty if it is not compared. */
    Optional<String> kind(String code, String finerCode, CodeTable kinds) {
        Optional<String> finer = kinds.value(dataset, finerCode);
        return finer.or(() -> this == GDELT ? kinds.valueOfBeginning(dataset, code) : kinds.value(dataset, code));
    }

    /** The rows as text: id, earliest, latest, country as they write it, code, finer code, sides. */
    abstract Dataset<Row> rows(String path, SparkSession spark);

    /**
     * Whose file it is.
     *
     * @throws UserException if it is none of those that are known
     */
    static TheirFile of(String path, SparkSession spark) {
        List<String> first = spark.read().text(path).as(Encoders.STRING()).takeAsList(1);
        String line = first.isEmpty() ? "" : first.get(0);
        if (line.split("\t", -1).length == GdeltFormat.COLUMNS.size()) {
            return GDELT;
        }
        List<String> header = Arrays.asList(line.replaceAll("[\"\uFEFF]", "").split(","));
        Optional<TheirFile> found = Arrays.stream(values())
                .filter(file -> header.contains(file.mark))
                .findFirst();
        return found.orElseThrow(() -> new UserException(
                ExitCode.INPUT_MISSING,
                path + " is no file of GDELT 1.0 (58 columns between tabs, no header), ACLED (CSV with event_id_cnty)"
                        + " or UCDP GED (CSV with type_of_violence)."));
    }

    /** A CSV file with those columns at least; what else is used and lacks is null. */
    private static Dataset<Row> withHeader(String path, List<String> required, SparkSession spark) {
        Dataset<Row> rows = spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(path);
        List<String> columns = Arrays.asList(rows.columns());
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new UserException(ExitCode.INPUT_MISSING, path + " has no column " + column + ".");
            }
        }
        Dataset<Row> all = rows;
        for (String column : OPTIONAL) {
            if (!columns.contains(column)) {
                all = all.selectExpr("*", "cast(null AS STRING) AS " + column);
            }
        }
        return all;
    }
}
