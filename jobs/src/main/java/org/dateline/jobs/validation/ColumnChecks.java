package org.dateline.jobs.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;
import org.dateline.jobs.table.Tables;

/** The checks that follow from what a table says of its columns: keys, nulls, fixed sets of values, ranges, references. */
final class ColumnChecks {

    private static final String SHARE = "0..1";

    private final Table<?> table;
    private final List<Check> checks = new ArrayList<>();

    private ColumnChecks(Table<?> table) {
        this.table = table;
    }

    static List<Check> of(Table<?> table) {
        ColumnChecks checks = new ColumnChecks(table);
        checks.addKey();
        table.columns().forEach(checks::addColumn);
        return checks.checks;
    }

    private void addKey() {
        if (!table.keys().isEmpty()) {
            String keys = String.join(", ", quoted(table.keys()));
            checks.add(new Check.OfRows(
                    table.name() + "." + String.join(", ", table.keys()) + ": one row each",
                    Set.of(table.name()),
                    "SELECT count(*) FROM (SELECT 1 FROM " + table.name() + " GROUP BY " + keys
                            + " HAVING count(*) > 1)"));
        }
    }

    private void addColumn(TableColumn column) {
        String name = "`" + column.name() + "`";
        if (!column.nullable()) {
            addRule(column.name() + ": never null", name + " IS NULL");
        }
        if (!column.oneOf().isEmpty()) {
            String values =
                    column.oneOf().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
            addRule(column.name() + ": one of its values", name + " NOT IN (" + values + ")");
        }
        if (column.about().unit().equals(SHARE)) {
            addRule(column.name() + ": in 0..1", name + " NOT BETWEEN 0 AND 1");
        }
        if (column.name().startsWith("n_")) {
            addRule(column.name() + ": not negative", name + " < 0");
        }
        Tables.named(column.about().in()).ifPresent(target -> addReference(column, target));
    }

    private void addReference(TableColumn column, Table<?> target) {
        String key = target.keys().get(0);
        checks.add(new Check.OfRows(
                table.name() + "." + column.name() + ": in " + target.name(),
                Set.copyOf(List.of(table.name(), target.name())),
                "SELECT count(*) FROM " + table.name() + " t LEFT ANTI JOIN " + target.name() + " r ON t.`"
                        + column.name() + "` = r.`" + key + "` WHERE t.`" + column.name() + "` IS NOT NULL"));
    }

    private void addRule(String rule, String brokenIf) {
        checks.add(new Check.OfRow(table.name(), rule, brokenIf));
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }
}
