/** The commands of {@code dateline}: options in, tables out, exit codes; each works through the other packages. */
package org.dateline.jobs.command;
