/** Tests of what a sentence puts on record. */
package org.dateline.event.record;
