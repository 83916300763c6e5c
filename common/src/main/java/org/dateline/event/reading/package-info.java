/** From a trigger in its clause to an event: does it hold, whether it happened, who took part, when, about what. */
package org.dateline.event.reading;
