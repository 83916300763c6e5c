/** Tables as CSV, for spreadsheets and other programs. */
package org.dateline.export.csv;
