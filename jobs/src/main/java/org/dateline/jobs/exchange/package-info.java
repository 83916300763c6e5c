/** Events for the programs and data sets of others: GDELT, PLOVER, ACLED, UCDP. */
package org.dateline.jobs.exchange;
