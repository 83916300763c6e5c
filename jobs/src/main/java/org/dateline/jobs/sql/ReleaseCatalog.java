package org.dateline.jobs.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.TableCatalog;
import org.apache.spark.sql.connector.catalog.TableChange;
import org.apache.spark.sql.connector.catalog.TableInfo;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/**
 * The tables of a release as a catalog of any Spark session, that of a Spark Connect server too:
 * {@code spark.sql.catalog.dateline} names this class and {@code spark.sql.catalog.dateline.warehouse} the folder of results. A
 * session reads the release that was the newest when it first asked, or the one that {@code ...release} names. Nobody writes.
 */
public final class ReleaseCatalog implements TableCatalog {

    private String name;
    private ReleaseFolder release;

    @Override
    public void initialize(String catalogName, CaseInsensitiveStringMap options) {
        String warehouse = options.get("warehouse");
        if (warehouse == null) {
            throw new IllegalArgumentException("spark.sql.catalog." + catalogName + ".warehouse is not set");
        }
        name = catalogName;
        try {
            release = Warehouse.open(warehouse, spark().sparkContext().hadoopConfiguration())
                    .releases()
                    .find(Optional.ofNullable(options.get("release")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Identifier[] listTables(String[] namespace) {
        List<Identifier> tables = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            if (namespace.length == 0 && isThere(table)) {
                tables.add(Identifier.of(namespace, table.name()));
            }
        }
        return tables.toArray(Identifier[]::new);
    }

    @Override
    public org.apache.spark.sql.connector.catalog.Table loadTable(Identifier identifier) throws NoSuchTableException {
        Table<?> table = Tables.named(identifier.name())
                .filter(known -> identifier.namespace().length == 0 && isThere(known))
                .orElseThrow(() -> new NoSuchTableException(identifier));
        return new ReleaseTable(table, release.tablePath(table), spark());
    }

    private boolean isThere(Table<?> table) {
        try {
            return release.has(table, spark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SparkSession spark() {
        return SparkSession.active();
    }

    @Override
    public org.apache.spark.sql.connector.catalog.Table createTable(Identifier identifier, TableInfo info) {
        throw neverChanges();
    }

    @Override
    public org.apache.spark.sql.connector.catalog.Table alterTable(Identifier identifier, TableChange... changes) {
        throw neverChanges();
    }

    @Override
    public boolean dropTable(Identifier identifier) {
        throw neverChanges();
    }

    @Override
    public void renameTable(Identifier from, Identifier to) {
        throw neverChanges();
    }

    private static UnsupportedOperationException neverChanges() {
        return new UnsupportedOperationException("A release never changes.");
    }
}
