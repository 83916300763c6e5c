/** The functions of Spark SQL, called through SQL. */
package org.dateline.jobs.sql;
