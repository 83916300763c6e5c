/** Reads articles for their dates and events. */
package org.dateline.jobs.step.extract;
