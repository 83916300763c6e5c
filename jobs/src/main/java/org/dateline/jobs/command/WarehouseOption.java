package org.dateline.jobs.command;

import java.io.IOException;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import picocli.CommandLine.Option;

/** Where results are. */
class WarehouseOption {

    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            defaultValue = "dateline-warehouse",
            description = "Folder of results (default: ${DEFAULT-VALUE}).")
    private String path;

    String path() {
        return path;
    }

    Warehouse open(SparkSession spark) throws IOException {
        return Warehouse.open(path, spark.sparkContext().hadoopConfiguration());
    }

    Warehouse create(SparkSession spark) throws IOException {
        return Warehouse.create(path, spark.sparkContext().hadoopConfiguration());
    }

    /** For commands that read what was published. */
    static final class WithRelease extends WarehouseOption {

        @Option(names = "--release", paramLabel = "ID", description = "The release to read (default: the latest).")
        private Optional<String> release;

        ReleaseFolder find(SparkSession spark) throws IOException {
            return open(spark).releases().find(release);
        }
    }
}
