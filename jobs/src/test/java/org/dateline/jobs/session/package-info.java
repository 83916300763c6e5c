/** The Spark session that all tests of the module share. */
package org.dateline.jobs.session;
