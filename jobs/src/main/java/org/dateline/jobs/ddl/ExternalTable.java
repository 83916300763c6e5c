package org.dateline.jobs.ddl;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;

/** A table over the files of a release in a metastore: dropping it leaves the files. */
record ExternalTable(Table<?> table, Place place) {

    private static final Predicate<TableColumn> ALL = column -> true;

    /** A metastore refuses a table with a longer comment on a column. */
    static final int LONGEST_COMMENT = 256;

    /** For Hive and what reads its metastore. */
    String ofHive() {
        return drop()
                + "CREATE EXTERNAL TABLE `" + table.name() + "` (\n" + columns(this::isInFiles) + "\n)\n"
                + "COMMENT " + quoted(table.says()) + "\n"
                + (isWhole() ? "" : "PARTITIONED BY (\n" + columns(column -> !isInFiles(column)) + "\n)\n")
                + "STORED AS PARQUET\nLOCATION " + quoted(place.folder(table)) + ";\n"
                + repair();
    }

    /** For the catalog of a Spark session, with a metastore or without. */
    String ofSpark() {
        return drop()
                + "CREATE TABLE `" + table.name() + "` (\n" + columns(ALL) + "\n)\nUSING parquet\n"
                + (isWhole() ? "" : "PARTITIONED BY (" + names(table.partitions()) + ")\n")
                + "LOCATION " + quoted(place.folder(table)) + "\n"
                + "COMMENT " + quoted(table.says()) + ";\n"
                + repair();
    }

    private String drop() {
        return "DROP TABLE IF EXISTS `" + table.name() + "`;\n";
    }

    /** Finds the folders. */
    private String repair() {
        return isWhole() ? "" : "MSCK REPAIR TABLE `" + table.name() + "`;\n";
    }

    private boolean isWhole() {
        return table.partitions().isEmpty();
    }

    private boolean isInFiles(TableColumn column) {
        return !table.partitions().contains(column.name());
    }

    private String columns(Predicate<TableColumn> which) {
        return table.columns().stream()
                .filter(which)
                .map(column -> "  `" + column.name() + "` " + column.sqlType() + " COMMENT "
                        + quoted(comment(column.meaning())))
                .collect(Collectors.joining(",\n"));
    }

    /** Cut at the end of a word where it is too long. */
    static String comment(String meaning) {
        if (meaning.length() <= LONGEST_COMMENT) {
            return meaning;
        }
        return meaning.substring(0, meaning.lastIndexOf(' ', LONGEST_COMMENT - 4)) + " ...";
    }

    private static String names(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }

    /** Without semicolons: there are shells that end a statement at one between quotes. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace(';', ',') + "'";
    }
}
