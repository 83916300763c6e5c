/** Synthetic streams of articles whose truth is known, and what measures a run by them. Not in the program's jar. */
package org.dateline.jobs.bench;
