/** Holds the hand-made gold against the samples, and what the program reads in the samples against the gold. */
package org.dateline.gold;
