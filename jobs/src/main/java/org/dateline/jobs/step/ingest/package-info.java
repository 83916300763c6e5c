/** Makes articles of input files: each record becomes an article or a rejected record with its reason. */
package org.dateline.jobs.step.ingest;
