package org.dateline.event.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * Whose people or firms an act is done to, where nouns stand between the preposition and the name: {@code عقوبات على ثلاث
 * شركات في روسيا}.
 */
final class OwnersBehind {
    private static final int OBJECT_REACH = 3;
    private static final int REACH = 9;
    private static final Set<ObjectKind> MEETINGS =
            EnumSet.of(ObjectKind.TALKS, ObjectKind.MEETING, ObjectKind.CALL, ObjectKind.CONFERENCE);
    private static final long INSIDE =
            WordClass.FROM.bit() | WordClass.IN.bit() | WordClass.OF.bit() | WordClass.AND.bit() | WordClass.THIS.bit();

    private final SentenceView view;
    private final Words words;

    OwnersBehind(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** The first actor behind the match's object, {@code على} and nouns; only where the verb stands first. */
    Optional<ActorGroup> find(TriggerMatch match, WordClass preposition) {
        if (!view.isVerbFirst() || preposition != WordClass.ON || match.object() == null) {
            return Optional.empty();
        }
        int from = Math.max(match.end(), match.object().end());
        for (int t = from; t < Math.min(view.end(), from + OBJECT_REACH); t++) {
            if (words.is(t, WordClass.ON)) {
                return overNouns(t + 1, match.clause());
            }
        }
        return Optional.empty();
    }

    /** {@code دعا إلى ربط المساعدات لليونان}: what is asked for may name others than those who are asked. */
    boolean isOnlyNear(TriggerMatch match, WordClass preposition) {
        return view.isVerbFirst()
                && preposition == WordClass.TO
                && SpeechActs.isDoneBySaying(match.pattern().mode());
    }

    /** {@code استعرض الاتفاق مع إيران}: an agreement "with" a state is the matter, and the state no partner in the talk. */
    boolean isOfAgreement(TriggerMatch match, ActorGroup group, WordClass preposition) {
        boolean person = group.members().get(0).actorId().startsWith("person:");
        boolean matter = view.isVerbFirst() && preposition == WordClass.WITH && !person && match.object() == null;
        boolean named = group.members().get(0).form() == ActorForm.NAME;
        for (int t = match.end(); matter && !match.isNoun() && t < group.begin(); t++) {
            ObjectWord word = words.objectAt(t);
            if (word != null && word.objectKind() == ObjectKind.AGREEMENT) {
                return true;
            }
        }
        return matter && named && !match.isNoun() && isMatterWith(match, group.begin() - 1);
    }

    /** {@code بحثت تعزيز الأمن على الحدود مع سوريا}: a noun that is no meeting takes the "with". */
    private boolean isMatterWith(TriggerMatch match, int with) {
        int noun = with - 1;
        while (noun > match.end() && words.isDate(noun)) {
            noun--;
        }
        boolean unknown = noun >= match.end()
                && !words.isHidden(noun)
                && words.classesAt(noun) == 0
                && words.tokens().type(noun) == TokenType.WORD
                && !words.isNoun(noun, WordClass.HEAD);
        return unknown && !isMeeting(noun) && !isMeeting(noun - 1);
    }

    private boolean isMeeting(int token) {
        ObjectWord word = words.objectAt(token);
        return word != null && MEETINGS.contains(word.objectKind());
    }

    private Optional<ActorGroup> overNouns(int from, int clause) {
        for (int t = from; t < Math.min(view.end(), from + REACH); t++) {
            int token = t;
            Optional<ActorGroup> group = view.groups().stream()
                    .filter(found -> found.begin() == token && view.clauses().of(token) == clause)
                    .findFirst();
            if (group.isPresent()) {
                return group;
            }
            boolean other = words.tokens().type(t) == TokenType.MARK || words.verbAt(t) != Hits.NONE;
            if (other || words.classesAt(t) != 0 && (words.classesAt(t) & INSIDE) == 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
