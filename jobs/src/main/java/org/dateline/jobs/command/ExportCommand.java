package org.dateline.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.dictionary.Nearest;
import org.dateline.export.csv.CsvTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.RowValues;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;
import org.dateline.jobs.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Writes a release for other programs.")
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Export as what? There are: "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    @Command(
            name = "csv",
            description = "Writes tables as CSV files (RFC 4180, UTF-8), one file a table.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline export csv --to out",
                "  dateline export csv events event_actors --to out --bom     (for Excel)"
            })
    static final class Csv implements Callable<Integer> {

        private final Services services;

        @Spec
        private CommandSpec spec;

        @Mixin
        private WarehouseOption.WithRelease warehouse;

        @Parameters(paramLabel = "TABLE", arity = "0..*", description = "The tables; all of them if left out.")
        private List<String> names = new ArrayList<>();

        @Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder for the files.")
        private Path folder;

        @Option(names = "--bom", description = "Begin each file with a byte order mark, which Excel needs.")
        private boolean isMarked;

        Csv(Services services) {
            this.services = services;
        }

        @Override
        public Integer call() throws IOException {
            List<Table<?>> tables = new ArrayList<>();
            names.forEach(name -> tables.add(table(name)));
            SparkSession spark = services.spark().get();
            ReleaseFolder release = warehouse.find(spark);
            Files.createDirectories(folder);
            for (Table<?> table : names.isEmpty() ? Tables.ALL : tables) {
                if (!table.equals(Tables.ARTICLE_TEXTS) || release.has(table, spark)) {
                    long rows = write(table, release, spark);
                    spec.commandLine().getErr().println(folder.resolve(table.name() + ".csv") + ": " + rows + " rows");
                }
            }
            return ExitCode.DONE.value();
        }

        private long write(Table<?> table, ReleaseFolder release, SparkSession spark) throws IOException {
            List<String> header =
                    table.columns().stream().map(TableColumn::name).toList();
            CsvTable.ByteOrderMark mark = isMarked ? CsvTable.ByteOrderMark.WITH : CsvTable.ByteOrderMark.WITHOUT;
            try (CsvTable csv =
                    CsvTable.to(Files.newOutputStream(folder.resolve(table.name() + ".csv")), header, mark)) {
                Column[] sorting = table.sorting().stream().map(functions::col).toArray(Column[]::new);
                return RowValues.write(release.rows(table, spark).orderBy(sorting), csv);
            }
        }

        private static Table<?> table(String name) {
            List<String> known = Tables.ALL.stream().map(Table::name).toList();
            return Tables.named(name)
                    .orElseThrow(() -> new UserException(
                            ExitCode.USAGE, "There is no table '" + name + "'" + Nearest.hint(name, known)));
        }
    }
}
