package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventStatus;
import org.dateline.event.PlaceMention;
import org.dateline.event.Reference;
import org.dateline.event.Role;
import org.dateline.event.VoteCount;
import org.dateline.event.clause.DateAt;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DateReading;

/** An event while it is being read: what its sentence says first, then what the article adds. */
final class EventDraft {
    final TriggerMatch match;
    final Tense tense;
    final SentencePlace place;
    final List<FilledRole> roles;
    final boolean inheritedDoer;
    final boolean passive;
    String mode;
    EventStatus status;
    String objectKey;
    ActorMention assertedBy;
    /** The time expression that dates it; null if none does. */
    DateAt date;
    /** Null while undated. */
    DateReading reading;

    /** "Two days after" with another event behind it; null if there is none. */
    DateAt offset;

    /** The draft that those words count from; null if there is none. */
    EventDraft offsetBase;

    DateMethod method = DateMethod.UNDATED;
    /** The draft that its date is counted from, and by how much; null if none. */
    EventDraft anchor;

    String anchorOffset;
    /** Where it happens, and what it strikes. */
    List<PlaceMention> places = List.of();

    List<Reference> references = List.of();
    /** Null where the text counts none. */
    VoteCount vote;
    /** "After the vote": told of as part of what the article is about. */
    boolean onOccasion;

    boolean isMain;
    /** It has the day of the words that announce it: its present tells of no plan. */
    boolean announced;
    /** What makes a noun's event one: a date of its own, "took place", a part in the sentence. */
    boolean happened;

    EventDraft(TriggerMatch match, VerbReading reading, RoleFinder.Roles roles, SentencePlace place) {
        this.match = match;
        this.tense = reading.tense();
        this.status = reading.status();
        this.roles = new ArrayList<>(roles.filled());
        this.passive = reading.passive();
        this.inheritedDoer = roles.inherited();
        this.place = place;
        this.mode = match.pattern().mode();
    }

    /** Where it stands: the sentence, whether it is the title, whether its clause carries the story on, whether it names days. */
    record SentencePlace(int sentence, boolean title, int bodySentence, boolean foreground, boolean hasDates) {}

    List<ActorMention> actors(Role role) {
        List<ActorMention> actors = new ArrayList<>(roles.size());
        for (FilledRole filled : roles) {
            if (filled.role() == role) {
                actors.add(filled.mention());
            }
        }
        return actors;
    }

    boolean isDated() {
        return reading != null;
    }
}
