/** The tables of time expressions: months, weekdays, units, numerals, words, rules, examples; one class for each. */
package org.dateline.timex.table;
