package org.dateline.jobs.sql;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.v2.parquet.ParquetTable;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableRows;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** A table of a release, to be read only. */
final class ReleaseTable extends ParquetTable {

    ReleaseTable(Table<?> table, String path, SparkSession spark) {
        super(
                table.name(),
                (org.apache.spark.sql.classic.SparkSession) spark,
                CaseInsensitiveStringMap.empty(),
                CollectionConverters.asScala(List.of(path)).toSeq(),
                Option.apply(TableRows.schema(table)),
                ParquetFileFormat.class);
    }

    @Override
    public Set<TableCapability> capabilities() {
        return Set.of(TableCapability.BATCH_READ);
    }
}
