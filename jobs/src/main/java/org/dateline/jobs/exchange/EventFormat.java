package org.dateline.jobs.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.csv.TabTable;
import org.dateline.jobs.release.ReleaseFolder;

/** How a data set writes its events: a line each, cells between tabs. */
public interface EventFormat {

    /** The name of its file. */
    String fileName();

    /** The names of its columns. */
    List<String> columns();

    /** Whether the file begins with them. */
    boolean hasHeader();

    /** What stands for no value. */
    String absent();

    /** The cells of an event, in the order of the columns. */
    List<Object> cells(ToldEvent event);

    /** Writes the events of a release and gives their number. */
    default long write(ToldEvents events, ReleaseFolder release, SparkSession spark, OutputStream out)
            throws IOException {
        long[] count = new long[1];
        try (TabTable table = new TabTable(out, columns().size(), absent())) {
            if (hasHeader()) {
                table.row(columns());
            }
            events.forEach(release, spark, event -> {
                table.row(cells(event));
                count[0]++;
            });
        }
        return count[0];
    }
}
