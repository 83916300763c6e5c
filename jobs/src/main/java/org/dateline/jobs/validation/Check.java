package org.dateline.jobs.validation;

import java.util.List;
import java.util.Set;

/** A rule that the rows of a release keep; its name says it in words. */
public sealed interface Check {

    String name();

    /** The tables that it speaks of. */
    Set<String> tables();

    /**
     * A rule for one table by itself: many are checked in one pass over it.
     *
     * @param violations a SQL aggregate of its columns: how many rows break the rule
     */
    record OfTable(String table, String rule, String violations) implements Check {

        /** A rule that each row keeps or breaks for itself. */
        static OfTable row(String table, String rule, String brokenIf) {
            return new OfTable(table, rule, "count_if(" + brokenIf + ")");
        }

        @Override
        public String name() {
            return table + "." + rule;
        }

        @Override
        public Set<String> tables() {
            return Set.of(table);
        }
    }

    /** A value that is a key of another table, or null: many are checked in one pass over the table that holds them. */
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
}
