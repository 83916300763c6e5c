/** What is planned, as a calendar that other programs subscribe to. */
package org.dateline.export.calendar;
