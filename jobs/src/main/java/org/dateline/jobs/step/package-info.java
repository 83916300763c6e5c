/** The stages of the pipeline: functions from Dataset to Dataset that neither read nor write. */
package org.dateline.jobs.step;
