package org.dateline.event.reading;

import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * {@code واتهم الوزير}, {@code ودعت الوزارة}: an office or body named again by its noun alone, right behind its verb, is the one
 * that was last named with it.
 */
final class NounsAgain {
    private static final String ARTICLE = "ال";
    private static final String FOREIGN_OFFICE = "الخارجية";
    private static final String MINISTRY = "وزارة";
    /** Behind them a president is none of a state. */
    private static final Set<String> NO_STATE = Set.of(
            "الوزراء",
            "وزراء",
            "الحكومة",
            "حكومة",
            "البرلمان",
            "مجلس",
            "المجلس",
            "وفد",
            "الوفد",
            "هيئة",
            "الأركان",
            "أركان",
            "المكتب");

    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;
    private final Words words;

    NounsAgain(SentenceView view, ArticleMemory memory, SameAct same) {
        this.view = view;
        this.memory = memory;
        this.same = same;
        words = view.words();
    }

    /** An office, a body of a state, an organisation or a group; no name of a person or place alone. */
    static boolean mayBeNamedAgain(ActorMention actor) {
        boolean body = actor.form() == ActorForm.NAME
                && (actor.actorId().startsWith("org:")
                        || actor.actorId().startsWith("group:")
                        || actor.actorId().startsWith("party:"));
        return body || actor.form() == ActorForm.OFFICE || actor.form() == ActorForm.STATE_BODY;
    }

    void fill(EventDraft draft, boolean reciprocal) {
        TriggerMatch match = draft.match;
        boolean finite = match.form() == WordForm.PAST || match.form() == WordForm.PRESENT;
        int noun = match.end();
        boolean asked = view.isVerbFirst()
                && finite
                && match.pattern().voice() == Voice.ACTIVE
                && !draft.passive
                && isNounAlone(noun);
        ActorMention doer = asked && agrees(match, noun) ? lastOf(noun) : null;
        if (doer == null || draft.roles.stream().anyMatch(filled -> same.areOneSide(filled.mention(), doer))) {
            return;
        }
        if (reciprocal) {
            if (same.participants(draft).size() == 1) {
                draft.roles.add(new FilledRole(Role.PARTICIPANT, doer));
            }
            return;
        }
        List<ActorMention> doers = draft.actors(Role.SOURCE);
        boolean transitive = match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
        boolean taken = doers.stream().anyMatch(actor -> actor.begin() > noun);
        if (taken && transitive && draft.actors(Role.TARGET).isEmpty()) {
            draft.roles.replaceAll(
                    filled -> filled.role() == Role.SOURCE ? new FilledRole(Role.TARGET, filled.mention()) : filled);
            draft.roles.add(new FilledRole(Role.SOURCE, doer));
        } else if (doers.isEmpty()) {
            draft.roles.add(new FilledRole(Role.SOURCE, doer));
        }
    }

    /** With the article, in no name, and with neither an adjective nor a name of its own behind it. */
    private boolean isNounAlone(int token) {
        if (token >= view.end() || words.tokens().type(token) != TokenType.WORD || words.isHidden(token)) {
            return false;
        }
        boolean office = words.isNoun(token, WordClass.HEAD)
                || words.is(token, WordClass.COUNCIL)
                || words.hits().has(token, LexemeKind.OFFICE);
        return office && written(token).startsWith(ARTICLE) && isOpen(token + 1);
    }

    private boolean isOpen(int token) {
        if (token >= view.end() || words.tokens().type(token) != TokenType.WORD || words.isHidden(token)) {
            return true;
        }
        return words.isDate(token)
                || words.classesAt(token) != 0 && !words.isNoun(token, WordClass.HEAD)
                || words.objectAt(token) != null
                || words.verbAt(token) != Hits.NONE
                || words.tokens().letter(token, 0) == 'ب'
                || words.tokens().letter(token, 0) == 'ل';
    }

    private boolean agrees(TriggerMatch match, int noun) {
        return view.agreement().allowsBehind(match.span().of(view.text()), match.form(), written(noun));
    }

    /** Null where none was, or where two different ones were named last. */
    private ActorMention lastOf(int token) {
        String noun = written(token).substring(ARTICLE.length());
        ActorMention found = null;
        for (ActorMention holder : memory.holders()) {
            if (isNamedBy(holder, noun)) {
                if (found != null && !same.areOneSide(found, holder)) {
                    return null;
                }
                found = holder;
            }
        }
        return found;
    }

    private boolean isNamedBy(ActorMention holder, String noun) {
        String first = bare(written(holder.begin()));
        String before = holder.begin() > 0 ? bare(written(holder.begin() - 1)) : "";
        String second = holder.begin() + 1 < holder.end() ? written(holder.begin() + 1) : "";
        boolean ministry = FOREIGN_OFFICE.endsWith(noun) && first.equals(MINISTRY) && second.equals(FOREIGN_OFFICE);
        return ministry || (first.equals(noun) || before.equals(noun)) && !NO_STATE.contains(second);
    }

    private static String bare(String word) {
        String noun =
                word.length() > 3 && (word.startsWith("و") && word.startsWith(ARTICLE, 1)) ? word.substring(1) : word;
        return noun.startsWith(ARTICLE) ? noun.substring(ARTICLE.length()) : noun;
    }

    private String written(int token) {
        Tokens tokens = words.tokens();
        return view.text().substring(tokens.begin(token), tokens.end(token));
    }
}
