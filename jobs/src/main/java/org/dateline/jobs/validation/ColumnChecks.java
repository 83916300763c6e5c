package org.dateline.jobs.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;
import org.dateline.jobs.table.TableReference;

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
        table.references().forEach(checks::addReference);
        return checks.checks;
    }

    private void addKey() {
        if (!table.keys().isEmpty()) {
            checks.add(new Check.Key(table.name(), table.keys()));
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
    }

    private void addReference(TableReference reference) {
        String target = reference.target().name();
        checks.add(
                reference.columns().size() == 1
                        ? new Check.Reference(
                                table.name(),
                                reference.columns().get(0),
                                target,
                                reference.keys().get(0))
                        : new Check.AcrossTables(
                                table.name() + "." + String.join(", ", reference.columns()) + ": in " + target,
                                Set.of(table.name(), target),
                                withoutTarget(reference)));
    }

    private String withoutTarget(TableReference reference) {
        String same = IntStream.range(0, reference.columns().size())
                .mapToObj(i -> "r." + reference.columns().get(i) + " = t."
                        + reference.keys().get(i))
                .collect(Collectors.joining(" AND "));
        return "SELECT count(*) FROM " + table.name() + " r LEFT ANTI JOIN "
                + reference.target().name() + " t ON " + same;
    }

    private void addRule(String rule, String brokenIf) {
        checks.add(new Check.OfRow(table.name(), rule, brokenIf));
    }
}
