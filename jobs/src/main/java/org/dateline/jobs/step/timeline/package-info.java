/** Counts events by actor, topic and pair of actors over days, weeks, months and years, and lists them to be read. */
package org.dateline.jobs.step.timeline;
