package org.dateline.jobs.ddl;

import org.dateline.jobs.table.Table;

/**
 * Where the engine finds the tables and how it calls them.
 *
 * @param schema the name over those of the tables: a word that needs no quotes
 * @param location of the release: a path or a URI
 */
public record Place(String schema, String location) {

    public Place {
        if (!schema.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("a schema is letters, digits and _, not '" + schema + "'");
        }
    }

    String folder(Table<?> table) {
        return location.replaceFirst("/+$", "") + "/" + table.name();
    }
}
