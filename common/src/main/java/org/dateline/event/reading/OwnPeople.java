package org.dateline.event.reading;

import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** For whom those act whom only a possessive names: "their leaders signed", "its air force shot down". */
final class OwnPeople {
    private static final int REACH = 9;
    private static final int ADJECTIVES = 2;

    private final SentenceView view;
    private final Words words;
    private final ArticleMemory memory;

    OwnPeople(SentenceView view, ArticleMemory memory) {
        this.view = view;
        this.memory = memory;
        words = view.words();
    }

    /** The owners, where such people stand as the subject of the verb and nobody else does; else nobody. */
    List<ActorMention> before(TriggerMatch match) {
        boolean read =
                !match.isNoun() && !view.isVerbFirst() && !view.isVerbLast() && !view.isAnalytic() && !view.hasCases();
        int possessor = read ? possessorBefore(match) : -1;
        return possessor < 0 ? List.of() : ownersOf(possessor);
    }

    private int possessorBefore(TriggerMatch match) {
        int first = Math.max(view.clauses().begin(match.clause()), match.begin() - REACH);
        for (int t = match.begin() - 1; t >= first; t--) {
            if (words.is(t, WordClass.POSSESSOR)) {
                boolean placed = t > view.begin() && words.isPreposition(t - 1) && !words.is(t - 1, WordClass.AFTER);
                return !placed && havePeople(t + 1, match.begin()) ? t : -1;
            }
            boolean other =
                    words.finiteAt(t) != Hits.NONE && !words.is(t, WordClass.HAVE) && !words.is(t, WordClass.HAD);
            if (other || words.isComma(t) || isNamed(t)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNamed(int token) {
        return view.groups().stream().anyMatch(group -> group.begin() <= token && token < group.end());
    }

    private boolean havePeople(int from, int verb) {
        for (int t = from; t <= Math.min(from + ADJECTIVES, verb - 1); t++) {
            ObjectWord word = words.objectAt(t);
            boolean acting = word != null
                    && (word.objectKind() == ObjectKind.PARTIES
                            || word.objectKind() == ObjectKind.TROOPS
                            || word.objectKind() == ObjectKind.ENVOY);
            if (acting || words.hits().has(t, LexemeKind.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    private List<ActorMention> ownersOf(int possessor) {
        ActorGroup here = null;
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= possessor && group.bare() && !group.isAdjective() && !group.isTalks();
            here = here == null && before ? group : here;
        }
        return Optional.ofNullable(here)
                .or(() -> Optional.ofNullable(memory.subjectBefore(view.number())))
                .filter(group -> fits(possessor, group))
                .map(ActorGroup::members)
                .orElse(List.of());
    }

    /** "Their" is said of several, "its" of one that is no person, "his" of a person. */
    private boolean fits(int possessor, ActorGroup group) {
        String id = group.members().get(0).actorId();
        boolean person = id.startsWith("person:") || id.startsWith("office:");
        boolean several = group.members().size() > 1;
        if (words.isWritten(possessor, "their")) {
            return several || id.startsWith("group:");
        }
        if (words.isWritten(possessor, "its")) {
            return !several && !person;
        }
        boolean gendered = words.isWritten(possessor, "his") || words.isWritten(possessor, "her");
        return !gendered || person && !several;
    }
}
