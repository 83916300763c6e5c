package org.dateline.jobs.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.ddl.Dialect;
import org.dateline.jobs.ddl.Place;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "ddl",
        description = {
            "Writes duckdb.sql, spark.sql and hive.sql: statements that make the tables of a release known there, with what"
                    + " each column says. No data is copied.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export ddl --to out && duckdb -init out/duckdb.sql",
            "  dateline export ddl --to out --location s3a://news/warehouse/current --schema news"
        })
final class ExportDdlCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder for the files.")
    private Path folder;

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            defaultValue = "dateline",
            description = "Schema or database over the tables (default: ${DEFAULT-VALUE}).")
    private String schema;

    @Option(
            names = "--location",
            paramLabel = "URI",
            description = "Where those engines find the release, if not where this command does.")
    private Optional<String> location;

    ExportDdlCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        List<Table<?>> tables = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            if (release.has(table, spark)) {
                tables.add(table);
            }
        }
        Files.createDirectories(folder);
        for (Dialect dialect : Dialect.values()) {
            Path file = folder.resolve(dialect.name().toLowerCase(Locale.ROOT) + ".sql");
            Files.writeString(file, dialect.script(tables, place(dialect, release)));
            spec.commandLine().getErr().println(file + ": " + tables.size() + " tables");
        }
        return ExitCode.DONE.value();
    }

    private Place place(Dialect dialect, ReleaseFolder release) {
        URI uri = release.path().toUri();
        boolean isPlain = dialect == Dialect.DUCKDB && "file".equals(uri.getScheme());
        try {
            return new Place(schema, location.orElse(isPlain ? uri.getPath() : uri.toString()));
        } catch (IllegalArgumentException e) {
            throw new UserException(ExitCode.USAGE, "--schema: " + e.getMessage());
        }
    }
}
