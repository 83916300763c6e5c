package org.dateline.jobs.notebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.notebook.Answer;
import org.dateline.export.notebook.Pictures;
import org.dateline.jobs.query.ReleaseViews;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.session.Sessions;
import org.dateline.jobs.table.RowValues;

/** Answers questions in SQL to a release, as text or as HTML: what the cells of a Java notebook call. */
public final class Questions {

    /** Held, so that its level stays: kernels log all there is, and Spark's compiler fails where its finest is asked for. */
    private static final Logger COMPILER = Logger.getLogger("org.codehaus.janino");

    private final SparkSession spark;

    private Questions(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Questions to a release of a warehouse, in the session at hand or in a new one.
     *
     * @throws org.dateline.jobs.UserException if there is no such release
     */
    public static Questions of(String warehouse, String releaseId) throws IOException {
        COMPILER.setLevel(Level.WARNING);
        SparkSession session = SparkSession.getDefaultSession().getOrElse(Sessions::current);
        return to(
                Warehouse.open(warehouse, session.sparkContext().hadoopConfiguration())
                        .releases()
                        .find(Optional.of(releaseId)),
                session);
    }

    /** Questions to that release; its tables become views of a session of their own. */
    public static Questions to(ReleaseFolder release, SparkSession spark) throws IOException {
        SparkSession own = spark.newSession();
        ReleaseViews.open(release, own);
        return new Questions(own);
    }

    /** The rows as HTML. */
    public String table(String sql) {
        return Pictures.table(ask(sql));
    }

    /** The rows, a name and a number each, as a picture in HTML. */
    public String bars(String sql) {
        return Pictures.bars(ask(sql));
    }

    /** The rows as text. */
    public Answer ask(String sql) {
        Dataset<Row> rows = spark.sql(sql);
        List<List<Object>> values =
                rows.collectAsList().stream().map(RowValues::of).toList();
        return Answer.of(List.of(rows.columns()), values);
    }

    /** The first row as text; empty if there is none. */
    public Optional<List<String>> first(String sql) {
        return ask(sql).rows().stream().findFirst();
    }
}
