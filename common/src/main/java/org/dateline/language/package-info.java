/** The languages that Dateline reads, and what of each its tables cannot say. */
package org.dateline.language;
