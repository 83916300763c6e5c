package org.dateline.jobs.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.bi.StarExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "bi",
        description = {
            "Writes a star schema for BI tools: facts, dimensions and bridges, one Parquet file each, and load.sql, which",
            "makes a DuckDB file of them."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export bi --to bi",
            "  dateline export bi --to bi && cd bi && duckdb dateline.duckdb < load.sql",
            "  dateline export bi --to bi-csv --csv     (for spreadsheets)"
        })
final class ExportBiCommand implements Callable<Integer> {

    /** A codec of Parquet. */
    enum Compression {
        SNAPPY,
        ZSTD
    }

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the files, on any file system that Hadoop knows.")
    private String folder;

    @Option(
            names = "--compression",
            paramLabel = "CODEC",
            defaultValue = "snappy",
            description = "snappy, which every tool reads, or zstd, for smaller files (default: ${DEFAULT-VALUE}).")
    private Compression compression;

    @Option(names = "--csv", description = "CSV files with a byte order mark instead, which Excel opens as UTF-8.")
    private boolean isCsv;

    ExportBiCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        StarExport export = StarExport.of(warehouse.find(spark), new Path(folder), spark);
        StarExport.Told told =
                (file, rows) -> spec.commandLine().getErr().println(file.getName() + ": " + rows + " rows");
        if (isCsv) {
            export.writeCsv(told);
        } else {
            export.writeParquet(compression.name().toLowerCase(Locale.ROOT), told);
        }
        return ExitCode.DONE.value();
    }
}
