package org.dateline.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.dictionary.Nearest;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;
import org.dateline.jobs.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "describe",
        description = "Tells what the tables hold: columns, types, units, what a null means, an example of each.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline describe", "  dateline describe events"})
final class DescribeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WidthOption width;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TABLE", description = "The table; all of them if left out.")
    private Optional<String> tableName;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (tableName.isEmpty()) {
            List<List<String>> rows = Tables.ALL.stream()
                    .map(table -> List.of(table.name(), table.says()))
                    .toList();
            new TextTable(List.of("table", "what its rows are"), 1)
                    .lines(rows, width.columns())
                    .forEach(out::println);
        } else {
            describe(table(tableName.get()), out);
        }
        return ExitCode.DONE.value();
    }

    private static Table<?> table(String name) {
        List<String> names = Tables.ALL.stream().map(Table::name).toList();
        return Tables.named(name)
                .orElseThrow(() -> new UserException(
                        ExitCode.USAGE, "There is no table '" + name + "'" + Nearest.hint(name, names)));
    }

    private void describe(Table<?> table, PrintWriter out) {
        out.println(table.name() + ": " + table.says());
        if (!table.keys().isEmpty()) {
            out.println("key: " + String.join(", ", table.keys()));
        }
        if (!table.partitions().isEmpty()) {
            out.println("folders by: " + String.join(", ", table.partitions()));
        }
        out.println();
        List<List<String>> rows = table.columns().stream()
                .map(column -> List.of(
                        column.name(),
                        column.sqlType(),
                        says(column),
                        column.about().example()))
                .toList();
        new TextTable(List.of("column", "type", "what it says", "example"), 2)
                .lines(rows, width.columns())
                .forEach(out::println);
    }

    private static String says(TableColumn column) {
        StringBuilder says = new StringBuilder(column.about().says());
        if (!column.about().unit().isEmpty()) {
            says.append(" Unit: ").append(column.about().unit()).append('.');
        }
        if (!column.oneOf().isEmpty()) {
            says.append(" One of: ").append(String.join(", ", column.oneOf())).append('.');
        }
        if (!column.about().in().isEmpty()) {
            says.append(" In ").append(column.about().in()).append('.');
        }
        if (column.nullable()) {
            says.append(" Null: ").append(column.about().whenNull()).append('.');
        }
        return says.toString();
    }
}
