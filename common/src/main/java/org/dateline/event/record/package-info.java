/** What a sentence puts on record: the texts that it refers to and how many voted how. */
package org.dateline.event.record;
