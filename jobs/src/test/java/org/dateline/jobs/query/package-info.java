/** Scripts of SQL and the prompt, without Spark. */
package org.dateline.jobs.query;
