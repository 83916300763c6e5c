/**
 * Functions for Spark SQL: {@code spark.sql.extensions=org.dateline.jobs.sql.DatelineExtensions} gives every user of a Spark
 * application time expressions, events, actors and EDTF. {@link SqlFunctions} lists them.
 */
package org.dateline.jobs.sql;
