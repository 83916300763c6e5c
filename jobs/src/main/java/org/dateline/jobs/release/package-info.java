/**
 * The warehouse folder: what stages keep for the next run, and versioned releases of the public tables behind a pointer
 * that moves at once, so that no reader ever sees half a timeline.
 */
package org.dateline.jobs.release;
