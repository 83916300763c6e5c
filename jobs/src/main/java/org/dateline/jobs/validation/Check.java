package org.dateline.jobs.validation;

import java.util.List;
import java.util.Set;

/** A rule that the rows of a release keep; its name says it in words. */
public sealed interface Check {

    String name();

    /** The tables that it speaks of. */
    Set<String> tables();

    /** Columns that tell the rows of a table apart. */
    record Key(String table, List<String> columns) implements Check {

        public Key {
            columns = List.copyOf(columns);
        }

        @Override
        public String name() {
            return table + "." + String.join(", ", columns) + ": one row each";
        }

        @Override
        public Set<String> tables() {
            return Set.of(table);
        }
    }

    /**
     * A rule that each row of a table keeps or breaks for itself.
     *
     * @param brokenIf a SQL condition on its columns
     */
    record OfRow(String table, String rule, String brokenIf) implements Check {

        @Override
        public String name() {
            return table + "." + rule;
        }

        @Override
        public Set<String> tables() {
            return Set.of(table);
        }
    }

    /** A value that is a key of another table, or null. */
    record Reference(String table, String column, String target, String key) implements Check {

        @Override
        public String name() {
            return table + "." + column + ": in " + target;
        }

        @Override
        public Set<String> tables() {
            return Set.copyOf(List.of(table, target));
        }
    }

    /**
     * A rule for the rows of several tables.
     *
     * @param violations a SQL query over the tables by name, of one row and column: how many rows break the rule
     */
    record AcrossTables(String name, Set<String> tables, String violations) implements Check {

        public AcrossTables {
            tables = Set.copyOf(tables);
        }
    }

    /** That the files of a table are those that {@code datapackage.json} lists, byte by byte. */
    record Files(String table) implements Check {

        @Override
        public String name() {
            return table + ": its files are those of datapackage.json";
        }

        @Override
        public Set<String> tables() {
            return Set.of(table);
        }
    }

    /** That the release describes itself. */
    record Package() implements Check {

        @Override
        public String name() {
            return "datapackage.json: describes the release";
        }

        @Override
        public Set<String> tables() {
            return Set.of();
        }
    }
}
