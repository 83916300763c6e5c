package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;

/** Finds whose deed a verb is about, where its object is a noun of doing: {@code أدانت القرار التركي}, {@code تهديدات إيران}. */
final class Deeds {
    private static final int REACH = 5;
    private static final int OWNER_REACH = 2;

    private final SentenceView view;
    private final Words words;

    Deeds(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** The owner of the first such noun behind the match that has one. */
    Optional<ActorGroup> of(TriggerMatch match, Set<ActorGroup> used) {
        int unknown = 0;
        for (int t = match.end(); view.isVerbFirst() && t < view.end() && unknown <= REACH; t++) {
            boolean other = words.verbAt(t) != Hits.NONE || words.is(t, WordClass.THAT);
            if (other || view.clauses().of(t) != match.clause()) {
                return Optional.empty();
            }
            int end = endOfDeed(t);
            if (end > 0 && isPurpose(match, t)) {
                return Optional.empty();
            }
            if (end > 0) {
                return words.isPreposition(t - 1) && !words.isHidden(t - 1) ? Optional.empty() : owner(t, end, used);
            }
            unknown += isUnknown(t) ? 1 : 0;
        }
        return Optional.empty();
    }

    /** {@code رفضت استعمال أراضيها لغزو العراق}: what something else was refused for. */
    private boolean isPurpose(TriggerMatch match, int token) {
        return !match.isNoun()
                && match.pattern().mode().equals("rejection")
                && words.tokens().letter(token, 0) == 'ل';
    }

    /** {@code أدانت قصف السفارة الإيرانية}: to whom harm was done is not blamed. */
    boolean isVictim(TriggerMatch match, ActorGroup group) {
        boolean said =
                view.isVerbFirst() && SpeechActs.isDoneBySaying(match.pattern().mode());
        ActorMention first = group.members().get(0);
        boolean named = first.form() == ActorForm.NAME && !first.actorId().startsWith("person:");
        return said && !named && group.begin() > match.end() && isHarm(group.begin() - 1);
    }

    private boolean isHarm(int token) {
        Hits hits = words.hits();
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof ObjectWord word && word.objectKind() == ObjectKind.HARM) {
                return true;
            }
        }
        return false;
    }

    private int endOfDeed(int token) {
        Hits hits = words.hits();
        int end = -1;
        for (int h = hits.from(token); h < hits.to(token) && !words.isHidden(token); h++) {
            end = isDeed(hits, h) ? Math.max(end, hits.end(h)) : end;
        }
        return end;
    }

    /** A decision is somebody's; an attack only with its article, for else the name behind may be the victim's. */
    private static boolean isDeed(Hits hits, int hit) {
        if (hits.kind(hit) != LexemeKind.OBJECT || !(hits.lexeme(hit) instanceof ObjectWord word)) {
            return false;
        }
        return switch (word.objectKind()) {
            case DEED, RESOLUTION -> true;
            case ATTACK -> (hits.proclitics(hit) & Proclitics.THE) != 0;
            default -> false;
        };
    }

    /** An adjective, a genitive or a name behind {@code لـ}, over a few words but over no preposition. */
    private Optional<ActorGroup> owner(int deed, int from, Set<ActorGroup> used) {
        int unknown = 0;
        for (int t = from; t < view.end() && unknown <= OWNER_REACH; t++) {
            Optional<ActorGroup> group = groupAt(t);
            if (group.isPresent() && !used.contains(group.get())) {
                long behind = group.get().prepositions() & ~(WordClass.TO.bit() | WordClass.FOR.bit());
                return behind == 0 && !group.get().isTalks() ? group : Optional.empty();
            }
            boolean closed = words.isPreposition(t) || words.verbAt(t) != Hits.NONE || words.isComma(t);
            if (closed && !words.isHidden(t)
                    || view.clauses().of(t) != view.clauses().of(deed)) {
                return Optional.empty();
            }
            unknown += isUnknown(t) ? 1 : 0;
        }
        return Optional.empty();
    }

    private Optional<ActorGroup> groupAt(int token) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() == token) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private boolean isUnknown(int token) {
        return words.tokens().type(token) == TokenType.WORD && !words.isHidden(token) && words.classesAt(token) == 0;
    }
}
