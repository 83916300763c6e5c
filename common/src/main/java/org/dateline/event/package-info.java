/** Finds diplomatic events in sentences: kind, status, participants, date. */
package org.dateline.event;
