package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.spark.sql.SparkSession;
import org.dateline.article.Sha256;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.Pipeline;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.RunIdentity;
import org.dateline.jobs.UserException;
import org.dateline.jobs.Version;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.release.WarehouseLock;
import org.dateline.jobs.report.Progress;
import org.dateline.jobs.report.SummaryText;
import org.dateline.jobs.report.TaskCounter;
import org.dateline.jobs.stage.RunLog;
import org.dateline.jobs.stage.Summaries;

/** Runs stages in a warehouse: engine, session, lock, progress, summary, and a row in the history whatever comes. */
final class StageRun {

    private static final LongSupplier NANO_TIME = System::nanoTime;

    private final Services services;
    private final WarehouseOption warehouse;
    private final DictionariesOption dictionaries;
    private final PrintWriter err;

    StageRun(Services services, WarehouseOption warehouse, DictionariesOption dictionaries, PrintWriter err) {
        this.services = services;
        this.warehouse = warehouse;
        this.dictionaries = dictionaries;
        this.err = err;
    }

    /** Some of the stages; gives the release if the last of them is among these. */
    @FunctionalInterface
    interface Stages {
        Optional<ReleaseFolder> run(Pipeline pipeline) throws IOException;
    }

    /** Runs the stages as that command; {@code config} is what shapes the rows, for the history. */
    int run(String command, Object config, Stages stages) throws IOException {
        Engine engine = services.engines().load(dictionaries.folders());
        RunIdentity identity = new RunIdentity(
                command,
                services.clock().instant(),
                Sha256.ofParts(Version.current(), config),
                engine.dictionariesSha256());
        SparkSession spark = services.spark().get();
        Warehouse folder = warehouse.create(spark);
        TaskCounter tasks = new TaskCounter();
        spark.sparkContext().addSparkListener(tasks);
        try (WarehouseLock lock = folder.lock();
                Progress progress = new Progress(err, NANO_TIME, tasks)) {
            run(new RunContext(spark, folder, engine, identity, progress, services.clock()), stages);
        } finally {
            spark.sparkContext().removeSparkListener(tasks);
        }
        return ExitCode.DONE.value();
    }

    private void run(RunContext run, Stages stages) throws IOException {
        RunLog log = new RunLog(run);
        ExitCode exitCode = ExitCode.FAILURE;
        Optional<ReleaseFolder> release = Optional.empty();
        try {
            release = stages.run(new Pipeline(run));
            exitCode = ExitCode.DONE;
        } catch (UserException e) {
            exitCode = e.exitCode();
            throw e;
        } finally {
            log.append(log.row(release.map(folder -> folder.id().value()).orElse(null), exitCode));
        }
        SummaryText.lines(new Summaries(run).of(release)).forEach(err::println);
        err.flush();
    }
}
