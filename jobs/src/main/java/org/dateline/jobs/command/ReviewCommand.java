package org.dateline.jobs.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.reading.Review;
import org.dateline.jobs.reading.Reviews;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        description = {
            "Lists the events that most need an eye, with the row of corrections.csv that would mend what weighs most;"
                    + " csv and json also give the row that confirms the event, which is then not listed again.",
            "Reasons, with the points that they give: conflicting_status (40: some say that it happened, others that"
                    + " it did not), dates_disagree (up to 40, by the share of independent sources with another date),"
                    + " weak_bridge (up to 30: four reports or more, of which two parts match less than a match alone"
                    + " would have to), candidates (8 for each report that fits it and others, up to 24), low_confidence"
                    + " (up to 20, below one half). The score is their sum times log2(1 + independent sources)."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline review --limit 20", "  dateline review --format csv > to-review.csv"})
final class ReviewCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private ListOptions list;

    ReviewCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        List<Review> reviews = Reviews.find(list.limit(), release, spark);
        if (reviews.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Nothing needs an eye in release " + release.id().value() + ".");
        }
        list.write(Listings.REVIEWS, reviews, spec.commandLine().getOut());
        return ExitCode.DONE.value();
    }
}
