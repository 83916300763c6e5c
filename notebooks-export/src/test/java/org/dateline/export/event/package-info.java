/** Events for tests of what is written from them. */
package org.dateline.export.event;
