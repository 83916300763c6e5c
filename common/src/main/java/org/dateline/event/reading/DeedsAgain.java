package org.dateline.event.reading;

import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventStatus;
import org.dateline.event.Role;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;

/**
 * {@code ورحبت موسكو بالقرار}, {@code وأدانت طهران الضربات}: what is answered, named by its noun alone, is the deed that the
 * sentence before tells of; who did that is whom the answer is to.
 */
final class DeedsAgain {
    private static final int REACH = 6;
    private static final int REACH_BEFORE = 7;
    private static final Set<String> ANSWERS = Set.of("condemnation", "welcome", "rejection");
    private static final String ATTACK = "attack";
    private static final String TEST = "weapons_test";

    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;

    DeedsAgain(SentenceView view, ArticleMemory memory, SameAct same) {
        this.view = view;
        this.memory = memory;
        this.same = same;
    }

    /** The deed of a sentence that tells of one, or of several by the same; null if none of another than a meeting. */
    static ArticleMemory.Deed deedOf(List<EventDraft> drafts, SameAct same, int sentence) {
        EventDraft first = null;
        for (EventDraft draft : drafts) {
            boolean done = draft.status == EventStatus.OCCURRED || draft.status == EventStatus.SCHEDULED;
            if (!done) {
                continue;
            }
            if (draft.actors(Role.SOURCE).isEmpty()) {
                return null;
            }
            if (first != null && !same.sources(first).equals(same.sources(draft))) {
                return null;
            }
            first = first == null ? draft : first;
        }
        return first == null ? null : new ArticleMemory.Deed(first.mode, first.actors(Role.SOURCE), sentence);
    }

    void fill(EventDraft draft) {
        ArticleMemory.Deed deed = memory.deedOf(view.number() - 1);
        boolean asked = deed != null
                && (view.isVerbFirst() || view.isVerbLast())
                && !draft.match.isNoun()
                && ANSWERS.contains(draft.mode)
                && draft.actors(Role.TARGET).isEmpty()
                && !draft.actors(Role.SOURCE).isEmpty();
        if (!asked || !(view.isVerbLast() ? isNamedBefore(draft.match, deed) : isNamed(draft.match, deed))) {
            return;
        }
        List<ActorMention> doers = draft.actors(Role.SOURCE);
        boolean other = deed.doers().stream()
                .noneMatch(doer -> doers.stream().anyMatch(source -> same.areOneSide(source, doer)));
        if (other) {
            deed.doers().forEach(doer -> draft.roles.add(new FilledRole(Role.TARGET, doer)));
        }
    }

    /** The first noun of a deed behind the verb, with its article and nobody's name or adjective behind it. */
    private boolean isNamed(TriggerMatch match, ArticleMemory.Deed deed) {
        Words words = view.words();
        Hits hits = words.hits();
        for (int t = match.end(); t < Math.min(view.end(), match.end() + REACH); t++) {
            if (view.clauses().of(t) != match.clause() || words.is(t, WordClass.THAT)) {
                return false;
            }
            for (int h = hits.from(t); h < hits.to(t) && !words.isHidden(t); h++) {
                boolean noun = hits.kind(h) == LexemeKind.OBJECT
                        && hits.lexeme(h) instanceof ObjectWord word
                        && fits(word.objectKind(), deed.mode());
                if (noun) {
                    return isDefinite(t, hits.proclitics(h)) && isAlone(hits.end(h));
                }
            }
        }
        return false;
    }

    /** {@code این حمله را محکوم کرد}: before a verb that stands last, behind "this". */
    private boolean isNamedBefore(TriggerMatch match, ArticleMemory.Deed deed) {
        Words words = view.words();
        for (int t = match.begin() - 2; t >= Math.max(view.begin(), match.begin() - REACH_BEFORE); t--) {
            boolean noun = view.clauses().of(t) == match.clause()
                    && words.pointsBy(t, ObjectKind.THIS_ONE)
                    && !words.isHidden(t + 1);
            if (noun) {
                ObjectWord object = words.objectAt(t + 1);
                boolean named = object != null && fits(object.objectKind(), deed.mode())
                        || !deed.mode().equals(ATTACK) && words.pointsBy(t + 1, ObjectKind.SAME_STEP)
                        || words.pointsBy(t + 1, ObjectKind.SAME_DEED);
                return named && !words.isHidden(t + 2);
            }
        }
        return false;
    }

    private static boolean fits(ObjectKind kind, String mode) {
        boolean force = mode.equals(ATTACK);
        return switch (kind) {
            case ATTACK -> force;
            case WEAPON -> mode.equals(TEST);
            case ACCUSATION -> mode.equals("accusation");
            case DEED, RESOLUTION -> !force || kind == ObjectKind.DEED;
            default -> false;
        };
    }

    private boolean isDefinite(int token, int proclitics) {
        Words words = view.words();
        return isArticle(words, token, 0) || isArticle(words, token, 1) || (proclitics & Proclitics.THE) != 0;
    }

    /** Behind a preposition of one letter too: {@code بالقرار}. */
    private static boolean isArticle(Words words, int token, int letter) {
        return words.tokens().length(token) > letter + 3
                && words.tokens().letter(token, letter) == 'ا'
                && words.tokens().letter(token, letter + 1) == 'ل';
    }

    private boolean isAlone(int token) {
        Words words = view.words();
        return token >= view.end()
                || !words.isHidden(token) && !words.isAdjective(token) && !words.is(token, WordClass.RELATIVE);
    }
}
