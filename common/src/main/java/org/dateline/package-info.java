/** Reads articles, finds dated events, merges their reports, writes timelines. */
package org.dateline;
