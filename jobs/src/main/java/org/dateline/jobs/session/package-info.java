/** The settings of the Spark sessions, in one place. */
package org.dateline.jobs.session;
