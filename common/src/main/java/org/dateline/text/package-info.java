/** Text as tokens and sentences: folded for matching, reported by offsets into the original. */
package org.dateline.text;
