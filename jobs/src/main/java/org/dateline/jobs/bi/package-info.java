/** A release as a star schema for BI tools: the tables are the SQL of {@code data/bi}. */
package org.dateline.jobs.bi;
