/** Tests of the public tables. */
package org.dateline.jobs.table;
