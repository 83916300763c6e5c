/** The commands as a user meets them: arguments in, output and exit code out. */
package org.dateline.jobs.command;
