/** The Spark jobs and the {@code dateline} command. */
package org.dateline.jobs;
