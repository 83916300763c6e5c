/** Texts in and annotations out, a JSON object a line, without Spark: what the scorers and other programs read. */
package org.dateline.jobs.lines;
