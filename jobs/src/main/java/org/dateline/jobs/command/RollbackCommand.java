package org.dateline.jobs.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.ReleaseId;
import org.dateline.jobs.release.Releases;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.release.WarehouseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "rollback",
        description = {
            "Gives readers an earlier release again. Nothing is deleted: name the newer one to go back to it.",
            "The next run continues from the release that readers have."
        })
final class RollbackCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption warehouse;

    @Option(
            names = "--to",
            paramLabel = "ID",
            description = "The release to publish (default: the one before the latest).")
    private Optional<String> to;

    RollbackCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        Warehouse folder = warehouse.open(spark);
        try (WarehouseLock lock = folder.lock()) {
            Releases releases = folder.releases();
            ReleaseFolder chosen = to.isPresent() ? releases.find(to) : before(releases);
            releases.publish(chosen);
            spec.commandLine()
                    .getErr()
                    .println("Readers get release " + chosen.id().value() + ".");
        }
        return ExitCode.DONE.value();
    }

    private static ReleaseFolder before(Releases releases) throws IOException {
        List<ReleaseId> ids = releases.ids();
        int latest = ids.indexOf(releases.find(Optional.empty()).id());
        if (latest <= 0) {
            throw new UserException(ExitCode.INPUT_MISSING, "There is no release before the latest one.");
        }
        return releases.folder(ids.get(latest - 1));
    }
}
