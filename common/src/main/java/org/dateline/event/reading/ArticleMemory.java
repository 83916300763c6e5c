package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;

/** What the sentences read so far leave for those behind: what "the mandate", "he" and "the two sides" mean. */
final class ArticleMemory {
    private String mandateKey;
    private List<ActorMention> participants = List.of();
    private ActorGroup subject;

    /** The mandate last named, such as {@code mandate:UNIFIL}; null if none was. */
    String mandateKey() {
        return mandateKey;
    }

    void rememberMandate(String key) {
        mandateKey = key;
    }

    /** The participants of the last meeting or call; empty if there was none. */
    List<ActorMention> participants() {
        return participants;
    }

    void rememberParticipants(List<ActorMention> latest) {
        participants = List.copyOf(latest);
    }

    /** The doer last named in a main clause; null if none was. */
    ActorGroup subject() {
        return subject;
    }

    void rememberSubject(ActorGroup latest) {
        subject = latest;
    }
}
