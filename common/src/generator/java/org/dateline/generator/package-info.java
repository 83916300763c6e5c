/**
 * Writes the tables that Unicode's CLDR knows: months, weekdays, numerals, relative dates, names of states. It is run by hand,
 * its output is reviewed and committed, and nothing of it reaches the run time.
 */
package org.dateline.generator;
