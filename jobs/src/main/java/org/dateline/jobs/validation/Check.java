package org.dateline.jobs.validation;

import java.util.Set;

/** A rule that the rows of a release keep; its name says it in words. */
public sealed interface Check {

    String name();

    /** The tables that it speaks of. */
    Set<String> tables();

    /** A rule for each row of one table by itself: many are checked in one pass over it. */
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

    /**
     * A rule for rows together.
     *
     * @param violations a SQL query over the tables by name, of one row and column: how many rows break the rule
     */
    record OfRows(String name, Set<String> tables, String violations) implements Check {

        public OfRows {
            tables = Set.copyOf(tables);
        }
    }
}
