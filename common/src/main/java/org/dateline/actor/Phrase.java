package org.dateline.actor;

import java.util.List;

/** A stretch of text that was read as a whole, and the actors that it names; none is an empty list. */
record Phrase(int end, List<ActorMention> mentions) {

    Phrase {
        mentions = List.copyOf(mentions);
    }
}
