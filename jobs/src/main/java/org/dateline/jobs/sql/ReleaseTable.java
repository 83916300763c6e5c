package org.dateline.jobs.sql;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.Column;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.v2.parquet.ParquetTable;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableRows;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** A table of a release. Spark would write into a table of files, whatever that says of itself: so this is none, and has one. */
final class ReleaseTable implements SupportsRead {

    private final ParquetTable files;

    ReleaseTable(Table<?> table, String path, SparkSession spark) {
        files = new ParquetTable(
                table.name(),
                (org.apache.spark.sql.classic.SparkSession) spark,
                CaseInsensitiveStringMap.empty(),
                CollectionConverters.asScala(List.of(path)).toSeq(),
                Option.apply(TableRows.schema(table)),
                ParquetFileFormat.class);
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public Column[] columns() {
        return files.columns();
    }

    @Override
    public Transform[] partitioning() {
        return files.partitioning();
    }

    @Override
    public Set<TableCapability> capabilities() {
        return Set.of(TableCapability.BATCH_READ);
    }

    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
        return files.newScanBuilder(options);
    }
}
