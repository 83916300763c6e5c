package org.dateline.gold;

import java.util.List;

/** The events of one article, in the order in which they were noted. */
record GoldEvents(String id, String language, String publishedAt, List<GoldEvent> events) {

    GoldEvents {
        events = List.copyOf(events);
    }
}
