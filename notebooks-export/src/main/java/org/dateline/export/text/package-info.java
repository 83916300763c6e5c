/** Timelines as text for a terminal: dates with their precision, tables that fit its width. */
package org.dateline.export.text;
