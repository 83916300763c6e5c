package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.dateline.dictionary.Nearest;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.reading.Examples;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;
import org.dateline.jobs.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "describe",
        description =
                "Tells what the tables hold: columns, types, units, what a null means, an example of each, and which"
                        + " columns of other tables refer to them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline describe",
            "  dateline describe events",
            "  dateline describe events --warehouse my-warehouse"
        })
final class DescribeCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WidthOption width;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TABLE", description = "The table; all of them if left out.")
    private Optional<String> tableName;

    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            description = "Take the examples from the newest release in this folder of results.")
    private Optional<String> warehouse;

    DescribeCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
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

    private void describe(Table<?> table, PrintWriter out) throws IOException {
        Map<String, String> examples = examples(table);
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
                        column.name(), column.sqlType(), column.meaning(), examples.getOrDefault(column.name(), "")))
                .toList();
        new TextTable(List.of("column", "type", "what it says", "example"), 2)
                .lines(rows, width.columns())
                .forEach(out::println);
        List<List<String>> referring = referring(table);
        if (!referring.isEmpty()) {
            out.println();
            new TextTable(List.of("referred to by", "in"), 1)
                    .lines(referring, width.columns())
                    .forEach(out::println);
        }
    }

    /** One for each column: of the release where one is given, else made up. */
    private Map<String, String> examples(Table<?> table) throws IOException {
        if (warehouse.isPresent()) {
            SparkSession spark = services.spark().get();
            Warehouse opened =
                    Warehouse.open(warehouse.get(), spark.sparkContext().hadoopConfiguration());
            return Examples.of(table, opened.releases().find(Optional.empty()), spark);
        }
        return table.columns().stream()
                .collect(Collectors.toMap(
                        TableColumn::name, column -> column.about().example()));
    }

    /** The tables whose columns are keys of this one. */
    private static List<List<String>> referring(Table<?> table) {
        List<List<String>> rows = new ArrayList<>();
        for (Table<?> other : Tables.ALL) {
            String columns = other.references().stream()
                    .filter(reference -> reference.target().equals(table))
                    .map(reference -> String.join(" with ", reference.columns()))
                    .collect(Collectors.joining(", "));
            if (!columns.isEmpty()) {
                rows.add(List.of(other.name(), columns));
            }
        }
        return rows;
    }
}
