/** What one asks of a release: timelines, and how an event, an article or a mention came about. */
package org.dateline.jobs.reading;
