/** The tables of a release for other engines: statements that make them in Hive, Spark and DuckDB, from {@link org.dateline.jobs.table.Tables}. */
package org.dateline.jobs.ddl;
