package org.dateline.jobs.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.reading.Names;
import org.dateline.jobs.reading.Promise;
import org.dateline.jobs.reading.Promises;
import org.dateline.jobs.reading.TimelineQuestion;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "due",
        description = {
            "Shows what was announced and is still open: what is to come within some days, what should have come within"
                    + " as many days before and of which nobody said what came of it (overdue), and by how many days it"
                    + " was moved since it was first announced."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline due",
            "  dateline due --as-of 2017-11-10 --within 60 --actor 'Security Council'",
            "  dateline due --topic topic:cbrn.opcw-jim --format csv"
        })
final class DueCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private ListOptions list;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "As it was known on that day (default: that of the latest article read).")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "How far to look ahead and back (default: ${DEFAULT-VALUE}).")
    private int within;

    @Mixin
    private SubjectOptions subject;

    DueCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Names names = new Names(release, spark);
        LocalDate day = asOf.or(() -> Promises.asOf(release, spark))
                .orElseThrow(() -> new UserException(ExitCode.USAGE, "No article was read: say --as-of."));
        List<Promise> promises = Promises.find(
                new TimelineQuestion(
                        subject.actorId(names),
                        subject.topicId(names),
                        Optional.of(day.minusDays(within)),
                        Optional.of(day.plusDays(within)),
                        Optional.of(day),
                        list.limit()),
                release,
                spark);
        if (promises.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Nothing is due within " + within + " days of " + day + " in release "
                            + release.id().value() + ".");
        }
        list.write(Listings.PROMISES, promises, spec.commandLine().getOut());
        return ExitCode.DONE.value();
    }
}
