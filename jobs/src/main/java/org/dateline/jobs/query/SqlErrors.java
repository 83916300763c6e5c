package org.dateline.jobs.query;

import java.util.List;
import java.util.Optional;
import org.apache.spark.QueryContext;
import org.apache.spark.QueryContextType;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.dateline.dictionary.Nearest;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** What is wrong with a statement, in a line with its place. */
public final class SqlErrors {

    private static final String NO_TABLE = "TABLE_OR_VIEW_NOT_FOUND";

    private static final int MOST_CHARS = 500;

    private SqlErrors() {}

    /** The line; empty for what is no mistake of the statement's author. */
    public static Optional<String> line(Throwable failure, Statement statement) {
        Throwable told = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOfStatement(cause) || told != null && cause instanceof IllegalArgumentException) {
                told = cause;
            }
        }
        return Optional.ofNullable(told).map(cause -> place(failure, statement) + ": " + message(cause));
    }

    private static boolean isOfStatement(Throwable cause) {
        return cause instanceof SparkThrowable spark
                && spark.getCondition() != null
                && !spark.getCondition().startsWith("INTERNAL_ERROR");
    }

    /** On one line, without the code of the standard and the plan behind it; values in it may be whole articles. */
    private static String message(Throwable cause) {
        if (cause instanceof AnalysisException analysis && NO_TABLE.equals(analysis.getCondition())) {
            return noTable(analysis.getMessageParameters().get("relationName"));
        }
        String whole = String.valueOf(cause.getMessage()).strip();
        int code = whole.indexOf(" SQLSTATE: ");
        String line = (code < 0 ? whole.lines().findFirst().orElse("") : whole.substring(0, code)).replace('\n', ' ');
        return line.length() <= MOST_CHARS ? line : line.substring(0, MOST_CHARS) + " ...";
    }

    private static String noTable(String quotedName) {
        String name = quotedName.replace("`", "");
        List<String> names = Tables.ALL.stream().map(Table::name).toList();
        return "There is no table or view '" + name + "'" + Nearest.hint(name.replaceFirst("^dateline\\.", ""), names);
    }

    private static String place(Throwable failure, Statement statement) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AnalysisException analysis
                    && analysis.line().isDefined()
                    && analysis.startPosition().isDefined()) {
                return statement.place(
                        (Integer) analysis.line().get(),
                        (Integer) analysis.startPosition().get() + 1);
            }
            if (cause instanceof SparkThrowable spark) {
                for (QueryContext context : spark.getQueryContext()) {
                    if (context.contextType() == QueryContextType.SQL && context.startIndex() >= 0) {
                        return statement.place(context.startIndex());
                    }
                }
            }
        }
        return statement.place(0);
    }
}
