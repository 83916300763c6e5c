package org.dateline.event.reading;

import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Place;
import org.dateline.text.TokenType;

/** Whom the English pronoun right behind a verb means: "where the president received him", "accusing it of". */
final class ObjectPronouns {
    /** What is said to or of a state; other verbs do "it" to things. */
    private static final Set<String> TO_STATES = Set.of("accusation", "appeal", "threat");

    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;
    private final RelativeObjects relatives;

    ObjectPronouns(SentenceView view, ArticleMemory memory, SameAct same) {
        this.view = view;
        this.memory = memory;
        this.same = same;
        relatives = new RelativeObjects(view, same);
    }

    /** Those meant, who are none of the doers; empty where no pronoun stands there or nobody fits. */
    List<ActorMention> meant(EventDraft draft, List<ActorMention> doers) {
        int token = draft.match.end();
        boolean takesObject = !view.isVerbFirst()
                && !draft.match.isNoun()
                && !draft.passive
                && draft.match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
        if (!takesObject || token >= view.end() || !isObject(token)) {
            return takesObject ? relatives.meant(draft, doers) : List.of();
        }
        boolean it = view.words().isWritten(token, "it");
        if (it && !TO_STATES.contains(draft.mode)) {
            return List.of();
        }
        ActorGroup found = null;
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= draft.match.begin() && !group.isAdjective() && !group.isTalks();
            found = before && fits(token, group, doers) ? group : found;
        }
        ActorGroup subject = found == null && !it ? memory.subjectBefore(view.number()) : null;
        if (subject != null && fits(token, subject, doers)) {
            found = subject;
        }
        return found == null ? List.of() : found.members();
    }

    /** "Him", "her" that no noun follows. */
    private boolean isObject(int token) {
        Words words = view.words();
        boolean person = words.isWritten(token, "him") || words.isWritten(token, "her");
        if (!person && !words.isWritten(token, "them") && !words.isWritten(token, "it")) {
            return false;
        }
        int next = token + 1;
        return next >= view.end()
                || words.tokens().type(next) != TokenType.WORD
                || words.isHidden(next)
                || words.classesAt(next) != 0;
    }

    /** "Him" is a person, "them" are several, "it" is neither. */
    private boolean fits(int token, ActorGroup group, List<ActorMention> doers) {
        String id = group.members().get(0).actorId();
        boolean person = id.startsWith("person:") || id.startsWith("office:");
        boolean several = group.members().size() > 1;
        boolean kind = view.words().isWritten(token, "them")
                ? several
                : !several && (view.words().isWritten(token, "it") ? !person : person);
        return kind
                && group.members().stream()
                        .noneMatch(member -> doers.stream().anyMatch(doer -> same.areOneSide(doer, member)));
    }
}
