/** Tests the reading of events against the examples in the dictionaries, and one phenomenon at a time. */
package org.dateline.event;
