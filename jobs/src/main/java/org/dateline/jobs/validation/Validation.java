package org.dateline.jobs.validation;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.session.Concurrently;
import org.dateline.jobs.session.Concurrently.Action;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Runs all checks over a release. */
public final class Validation {

    private Validation() {}

    /** All checks, in the order of the tables. */
    public static List<Check> checks() {
        return Stream.concat(
                        Tables.ALL.stream().flatMap(table -> ColumnChecks.of(table).stream()),
                        ContentChecks.ALL.stream())
                .toList();
    }

    /** How many rows break each check; checks of a table that the release may lack, and does, are left out. */
    public static List<CheckResult> run(ReleaseFolder release, SparkSession spark) throws IOException {
        SparkSession session = spark.newSession();
        UDF3<String, Integer, Integer, String> slice = Validation::utf16Slice;
        session.udf().register("utf16_slice", slice, DataTypes.StringType);
        Set<String> present = new HashSet<>();
        for (Table<?> table : Tables.ALL) {
            if (!table.equals(Tables.ARTICLE_TEXTS) || release.has(table, session)) {
                release.rows(table, session).createOrReplaceTempView(table.name());
                present.add(table.name());
            }
        }
        List<Check> checks = checks().stream()
                .filter(check -> present.containsAll(check.tables()))
                .toList();
        long[] violations = new long[checks.size()];
        List<Action> queries = CheckQueries.of(checks, release.isSmall(session)).stream()
                .<Action>map(query -> () ->
                        session.sql(query).collectAsList().forEach(row -> violations[row.getInt(0)] = row.getLong(1)))
                .toList();
        Concurrently.run(queries);
        return IntStream.range(0, violations.length)
                .mapToObj(i -> CheckResult.ofRows(checks.get(i), violations[i]))
                .toList();
    }

    /** The piece of text between two offsets; empty where they are outside of it. */
    private static String utf16Slice(String text, Integer begin, Integer end) {
        boolean isInside = begin >= 0 && begin <= end && end <= text.length();
        return isInside ? text.substring(begin, end) : "";
    }
}
