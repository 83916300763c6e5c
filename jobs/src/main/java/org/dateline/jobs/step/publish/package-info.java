/** Turns what the stages keep into rows of the public tables. */
package org.dateline.jobs.step.publish;
