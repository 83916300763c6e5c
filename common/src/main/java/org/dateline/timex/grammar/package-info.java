/** Matches the rules of {@code timex-rules.csv} against the dictionary hits of a text: patterns, their automaton, matches. */
package org.dateline.timex.grammar;
