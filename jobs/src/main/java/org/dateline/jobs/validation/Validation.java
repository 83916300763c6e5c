package org.dateline.jobs.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.session.Concurrently;
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
        List<Callable<List<CheckResult>>> works = new ArrayList<>();
        checks().stream()
                .filter(check -> present.containsAll(check.tables()))
                .filter(Check.OfRow.class::isInstance)
                .map(Check.OfRow.class::cast)
                .collect(Collectors.groupingBy(Check.OfRow::table, LinkedHashMap::new, Collectors.toList()))
                .forEach((table, checks) -> works.add(() -> ofRow(table, checks, session)));
        for (Check check : checks()) {
            if (check instanceof Check.OfRows ofRows && present.containsAll(check.tables())) {
                works.add(() ->
                        List.of(result(check, session.sql(ofRows.violations()).first(), 0)));
            }
        }
        return Concurrently.all(works).stream().flatMap(List::stream).toList();
    }

    private static List<CheckResult> ofRow(String table, List<Check.OfRow> checks, SparkSession session) {
        String counts = checks.stream()
                .map(check -> "count_if(" + check.brokenIf() + ")")
                .collect(Collectors.joining(", "));
        Row row = session.sql("SELECT " + counts + " FROM " + table).first();
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            results.add(result(checks.get(i), row, i));
        }
        return results;
    }

    private static CheckResult result(Check check, Row row, int column) {
        return new CheckResult(check, ((Number) row.get(column)).longValue());
    }

    /** The piece of text between two offsets; empty where they are outside of it. */
    private static String utf16Slice(String text, Integer begin, Integer end) {
        boolean isInside = begin >= 0 && begin <= end && end <= text.length();
        return isInside ? text.substring(begin, end) : "";
    }
}
