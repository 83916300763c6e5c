package org.dateline.actor;

import java.util.List;

/**
 * The actors of one text.
 *
 * @param mentions in text order, never overlapping
 * @param unread names behind known roles that no table has
 */
public record ActorReadings(List<ActorMention> mentions, List<String> unread) {

    public ActorReadings {
        mentions = List.copyOf(mentions);
        unread = List.copyOf(unread);
    }
}
