package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.validation.CheckResult;
import org.dateline.jobs.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Checks a release: keys, nulls, references, values, intervals, counts. Lists every check.")
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
        List<CheckResult> results = Validation.run(release, spark);
        PrintWriter out = spec.commandLine().getOut();
        for (CheckResult result : results) {
            String verdict = result.isPassed() ? "ok    " : "WRONG ";
            String rows = result.isPassed() ? "" : " (" + result.violations() + " rows)";
            out.println(verdict + result.check().name() + rows);
        }
        long failed = results.stream().filter(result -> !result.isPassed()).count();
        spec.commandLine()
                .getErr()
                .println("Release " + release.id().value() + ": " + results.size() + " checks, " + failed + " failed.");
        return (failed == 0 ? ExitCode.DONE : ExitCode.VALIDATION_FAILED).value();
    }
}
