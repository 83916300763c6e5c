/** What a run tells the person who waits for it: progress while it works, a summary at the end. */
package org.dateline.jobs.report;
