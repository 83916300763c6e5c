/**
 * The public tables: a record for the rows of each, and {@link org.dateline.jobs.table.Tables}, where they are named. What
 * stands on a record's components is what {@code describe} prints, the schema files pin and {@code validate} checks.
 */
package org.dateline.jobs.table;
