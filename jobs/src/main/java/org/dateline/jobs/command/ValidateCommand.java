package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.validation.CheckResult;
import org.dateline.jobs.validation.FileChecks;
import org.dateline.jobs.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Checks a release: the sums of its files, keys, nulls, references, values, intervals, counts."
                + " Lists every check.")
final class ValidateCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    ValidateCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        FileChecks files = FileChecks.run(release, spark.sparkContext().hadoopConfiguration());
        List<CheckResult> results = new ArrayList<>(files.results());
        if (files.isReadable()) {
            results.addAll(Validation.run(release, spark));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (CheckResult result : results) {
            String verdict = result.isPassed() ? "ok    " : "WRONG ";
            String found = result.isPassed() ? "" : " (" + result.found() + ")";
            out.println(verdict + result.check().name() + found);
        }
        long failed = results.stream().filter(result -> !result.isPassed()).count();
        spec.commandLine()
                .getErr()
                .println("Release " + release.id().value() + ": " + results.size() + " checks, " + failed + " failed."
                        + (files.isReadable() ? "" : " Rows were not checked, for files have changed."));
        return (failed == 0 ? ExitCode.DONE : ExitCode.VALIDATION_FAILED).value();
    }
}
