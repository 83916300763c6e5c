/** Java records as rows of Spark's Datasets. */
package org.dateline.jobs.encoder;
