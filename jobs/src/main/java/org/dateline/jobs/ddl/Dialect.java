package org.dateline.jobs.ddl;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.jobs.table.Table;

/** An engine that can be told of the tables of a release. */
public enum Dialect {
    DUCKDB {
        @Override
        String begin(Place place) {
            return "CREATE SCHEMA IF NOT EXISTS " + place.schema() + ";\n";
        }

        @Override
        String table(Table<?> table, Place place) {
            return new DuckDbView(table, place).statements();
        }

        @Override
        String end(Place place) {
            return "USE " + place.schema() + ";\n";
        }
    },
    SPARK {
        @Override
        String begin(Place place) {
            return HIVE.begin(place);
        }

        @Override
        String table(Table<?> table, Place place) {
            return new ExternalTable(table, place).ofSpark();
        }
    },
    HIVE {
        @Override
        String begin(Place place) {
            return "CREATE DATABASE IF NOT EXISTS " + place.schema() + ";\nUSE " + place.schema() + ";\n";
        }

        @Override
        String table(Table<?> table, Place place) {
            return new ExternalTable(table, place).ofHive();
        }
    };

    abstract String begin(Place place);

    abstract String table(Table<?> table, Place place);

    String end(Place place) {
        return "";
    }

    /** Statements that make those tables, in place of those of an earlier release. */
    public String script(List<Table<?>> tables, Place place) {
        return tables.stream()
                        .map(table -> table(table, place))
                        .collect(Collectors.joining("\n", begin(place) + "\n", "\n" + end(place)))
                        .stripTrailing()
                + "\n";
    }
}
