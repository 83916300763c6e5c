package org.dateline.jobs.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks for the violations of many checks with one query for each kind of check: what a query costs on little data is its
 * planning. Each gives rows of the number of a check and of how many rows break it; checks that none breaks may be absent.
 */
final class CheckQueries {

    /** Put behind {@code SELECT} where all rows fit into one task. */
    private static final String IN_ONE_PART = "/*+ COALESCE(1) */ ";

    private final List<Check> checks;
    private final String hint;

    private CheckQueries(List<Check> checks, boolean isSmall) {
        this.checks = checks;
        this.hint = isSmall ? IN_ONE_PART : "";
    }

    /** The queries over views of the tables' names; {@code isSmall} where one task can read all tables. */
    static List<String> of(List<Check> checks, boolean isSmall) {
        CheckQueries queries = new CheckQueries(checks, isSmall);
        List<String> all = new ArrayList<>();
        queries.add(all, Check.Key.class, queries::keys);
        queries.add(all, Check.OfRow.class, queries::rows);
        queries.add(all, Check.Reference.class, queries::references);
        queries.add(all, Check.AcrossTables.class, queries::across);
        return all;
    }

    private <C extends Check> void add(List<String> all, Class<C> kind, Function<List<C>, String> query) {
        List<C> those = checks.stream().filter(kind::isInstance).map(kind::cast).toList();
        if (!those.isEmpty()) {
            all.add(query.apply(those));
        }
    }

    /** All keys of all tables as text, grouped in one pass. */
    private String keys(List<Check.Key> keys) {
        String all = union(
                keys,
                key -> "SELECT " + number(key) + " AS number, concat_ws('\\u0001', "
                        + key.columns().stream()
                                .map(column -> "coalesce(cast(`" + column + "` AS STRING), '\\u0002')")
                                .collect(Collectors.joining(", "))
                        + ") AS k FROM " + key.table());
        return "SELECT number, sum(n - 1) AS violations FROM (SELECT number, k, count(*) AS n FROM (" + inParts(all)
                + ") GROUP BY number, k) GROUP BY number";
    }

    /** One pass over each table for all of its rules. */
    private String rows(List<Check.OfRow> rules) {
        Map<String, List<Check.OfRow>> byTable = rules.stream()
                .collect(Collectors.groupingBy(Check.OfRow::table, LinkedHashMap::new, Collectors.toList()));
        return union(
                byTable.entrySet(),
                ofTable -> "SELECT inline(v) FROM (SELECT array("
                        + ofTable.getValue().stream()
                                .map(rule -> "struct(" + number(rule) + " AS number, count_if(" + rule.brokenIf()
                                        + ") AS violations)")
                                .collect(Collectors.joining(", "))
                        + ") AS v FROM " + ofTable.getKey() + ")");
    }

    /** All values that refer against all keys, each key once: one that stands twice is told by its own check. */
    private String references(List<Check.Reference> references) {
        Set<String> targets = references.stream()
                .map(reference -> "SELECT '" + reference.target() + "' AS target, `" + reference.key() + "` AS k FROM "
                        + reference.target())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String values = union(
                references,
                reference -> "SELECT " + number(reference) + " AS number, '"
                        + reference.target() + "' AS target, `" + reference.column() + "` AS k FROM "
                        + reference.table()
                        + " WHERE `" + reference.column() + "` IS NOT NULL");
        return "SELECT number, count(*) AS violations FROM (" + inParts(values) + ") v LEFT ANTI JOIN ("
                + inParts(union(targets, each -> each)) + ") t ON v.target = t.target AND v.k = t.k GROUP BY number";
    }

    private String across(List<Check.AcrossTables> rules) {
        return union(
                rules,
                rule -> "SELECT " + number(rule) + " AS number, cast(violations AS BIGINT) AS violations FROM ("
                        + rule.violations() + ") AS q(violations)");
    }

    private String inParts(String rows) {
        return "SELECT " + hint + "* FROM (" + rows + ")";
    }

    private int number(Check check) {
        return checks.indexOf(check);
    }

    private static <T> String union(Iterable<T> parts, Function<T, String> query) {
        List<String> queries = new ArrayList<>();
        parts.forEach(part -> queries.add(query.apply(part)));
        return String.join(" UNION ALL ", queries);
    }
}
