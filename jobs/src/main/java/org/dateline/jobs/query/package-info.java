/** Questions in SQL to a release: its tables as views, scripts of statements, the interactive prompt. */
package org.dateline.jobs.query;
