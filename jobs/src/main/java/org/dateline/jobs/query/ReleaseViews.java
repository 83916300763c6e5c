package org.dateline.jobs.query;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** The tables of a release as views of a session: {@code events} is also {@code dateline.events}. Nobody writes through them. */
public final class ReleaseViews {

    private ReleaseViews() {}

    /** Makes the views, in place of those of another release. */
    public static void open(ReleaseFolder release, SparkSession spark) throws IOException {
        for (Table<?> table : Tables.ALL) {
            if (release.has(table, spark)) {
                // Spark lets nobody insert into a view of a query; into one of files it does.
                Dataset<Row> view = release.rows(table, spark).select("*");
                view.createOrReplaceTempView(table.name());
                view.createOrReplaceGlobalTempView(table.name());
            }
        }
    }
}
