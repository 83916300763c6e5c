/** Merges the mentions of one event across articles, as a job: what {@code org.dateline.coreference} does in memory. */
package org.dateline.jobs.step.resolve;
