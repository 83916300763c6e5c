package org.dateline.jobs.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Asks for the violations of many checks with few queries: one for all rules of a table, one for its references. */
final class CheckQueries {

    private final SparkSession session;

    /** Every table is a view of the session. */
    CheckQueries(SparkSession session) {
        this.session = session;
    }

    /** The queries, each of which gives the results of some of the checks. */
    List<Callable<List<CheckResult>>> of(List<Check> checks) {
        List<Callable<List<CheckResult>>> queries = new ArrayList<>();
        byTable(checks, Check.OfTable.class, Check.OfTable::table)
                .forEach((table, rules) -> queries.add(() -> results(rules, ofTable(table, rules))));
        byTable(checks, Check.Reference.class, Check.Reference::table)
                .forEach((table, references) -> queries.add(() -> results(references, references(table, references))));
        for (Check check : checks) {
            if (check instanceof Check.AcrossTables across) {
                queries.add(() -> results(List.of(check), across.violations()));
            }
        }
        return queries;
    }

    private static <C extends Check> LinkedHashMap<String, List<C>> byTable(
            List<Check> checks, Class<C> kind, Function<C, String> table) {
        return checks.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.groupingBy(table, LinkedHashMap::new, Collectors.toList()));
    }

    private static String ofTable(String table, List<Check.OfTable> rules) {
        return "SELECT "
                + rules.stream().map(Check.OfTable::violations).collect(Collectors.joining(", "))
                + " FROM " + table;
    }

    /** A target's keys are made distinct, so that a key that stands twice there is told once, by its own check. */
    private static String references(String table, List<Check.Reference> references) {
        StringBuilder counts = new StringBuilder();
        StringBuilder joins = new StringBuilder();
        for (int i = 0; i < references.size(); i++) {
            Check.Reference reference = references.get(i);
            String column = "t.`" + reference.column() + "`";
            counts.append(i == 0 ? "" : ", ").append("count_if(" + column + " IS NOT NULL AND r" + i + ".k IS NULL)");
            joins.append(" LEFT JOIN (SELECT DISTINCT `" + reference.key() + "` AS k FROM " + reference.target() + ") r"
                    + i + " ON " + column + " = r" + i + ".k");
        }
        return "SELECT " + counts + " FROM " + table + " t" + joins;
    }

    private List<CheckResult> results(List<? extends Check> checks, String query) {
        Row row = session.sql(query).first();
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            results.add(new CheckResult(checks.get(i), ((Number) row.get(i)).longValue()));
        }
        return results;
    }
}
