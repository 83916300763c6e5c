package org.dateline.event.reading;

import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;

/** Takes out of the doers of a draft those who cannot have done it, and all where what must have been said was not. */
final class Doers {
    private static final String PROTEST = "protest";
    private static final Set<String> OPINIONS = Set.of("accusation", "condemnation", "rejection", "welcome");
    private static final String CIVILIANS = "-civilians";
    private static final int PRONOUN_REACH = 3;
    private static final int SAID_REACH = 8;
    private static final int DOUBT_REACH = 12;
    private static final Set<ActorForm> STATES = Set.of(ActorForm.NAME, ActorForm.METONYM, ActorForm.STATE_BODY);

    private final SentenceView view;
    private final Bodies bodies;

    Doers(SentenceView view, Bodies bodies) {
        this.view = view;
        this.bodies = bodies;
    }

    void check(EventDraft draft) {
        if (draft.match.pattern().extras().has(Extras.Flag.NAMED_DOER)) {
            draft.roles.removeIf(filled -> isNoDoer(draft, filled) || isOfOtherClause(draft, filled));
        }
        if (draft.match.pattern().extras().has(Extras.Flag.SAID) && !isSaid(draft.match)) {
            draft.roles.removeIf(filled -> filled.role() == Role.SOURCE);
        }
        if (OPINIONS.contains(draft.mode) && draft.actors(Role.TARGET).isEmpty()) {
            draft.roles.removeIf(filled -> filled.role() == Role.SOURCE && isCivilians(filled.mention()));
        }
        if (draft.mode.equals(PROTEST)) {
            draft.roles.removeIf(filled -> filled.role() == Role.SOURCE && isNoMarcher(filled.mention()));
        }
    }

    /** "France is ready to send troops, he said", not "what France is ready to support". */
    private boolean isSaid(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        return !isDoubted(match)
                && switch (view.clauses().kind(match.clause())) {
                    case MAIN, COORDINATED ->
                        view.has(WordClass.SAY, view.begin(), view.end())
                                || view.has(WordClass.ACCORDING, view.begin(), view.end());
                    case THAT -> view.has(WordClass.SAY, begin - SAID_REACH, begin + 1);
                    default -> false;
                };
    }

    /** "I don't believe that France is ready". */
    private boolean isDoubted(TriggerMatch match) {
        int first = Math.max(view.begin(), match.begin() - DOUBT_REACH);
        for (int t = first; t < match.begin(); t++) {
            if (view.words().is(t, WordClass.SAY) && view.has(WordClass.NOT, t - 3, t)) {
                return true;
            }
        }
        return false;
    }

    /** What farmers think of a drought is no matter between states. */
    private static boolean isCivilians(ActorMention doer) {
        return doer.actorId().startsWith("group:") && doer.actorId().endsWith(CIVILIANS);
    }

    private boolean isNoDoer(EventDraft draft, FilledRole filled) {
        ActorMention doer = filled.mention();
        return filled.role() == Role.SOURCE
                && (isMereAdjective(doer)
                        || isAttribute(doer, draft.match)
                        || isMereSpeaker(doer, draft)
                        || draft.inheritedDoer && isPlace(doer));
    }

    /** "(The state has arms.) After a pilot was killed": not the state. */
    private boolean isOfOtherClause(EventDraft draft, FilledRole filled) {
        int begin = filled.mention().begin();
        return filled.role() == Role.TARGET
                && draft.passive
                && isHere(begin)
                && view.clauses().of(begin) != draft.match.clause();
    }

    /** "Syria's conflict killed", "the Syria war killed": a noun that is nobody follows. */
    private boolean isAttribute(ActorMention doer, TriggerMatch match) {
        int next = doer.end();
        if (!isHere(next) || next >= match.begin()) {
            return false;
        }
        Words words = view.words();
        boolean mark = !words.tokens().spaceBefore(next)
                && (words.tokens().isMark(next, '\'') || words.tokens().isMark(next, '’'))
                && !(next + 2 < match.begin() && isPeople(next + 2));
        boolean noun = words.tokens().type(next) == TokenType.WORD
                && (doer.form() == ActorForm.METONYM || words.tokens().letterCase(next) == LetterCase.SMALL)
                && !words.isHidden(next)
                && words.classesAt(next) == 0
                && words.verbAt(next) == Hits.NONE
                && !words.endings().isAdverb(next);
        return mark || noun && !isPeople(next);
    }

    private boolean isPeople(int token) {
        ObjectWord word = view.words().objectAt(token);
        return word != null && word.objectKind() == ObjectKind.PEOPLE
                || view.words().isNoun(token, WordClass.OTHERS)
                || view.words().hits().has(token, LexemeKind.OFFICE);
    }

    /** "The ministry said the war killed many and wounded": who says it did not do it, unless "it" or "its troops" stand there. */
    private boolean isMereSpeaker(ActorMention doer, EventDraft draft) {
        int verb = draft.match.begin();
        boolean itself = !doer.actorId().startsWith("person:")
                && (view.has(WordClass.PRONOUN, verb - PRONOUN_REACH, verb)
                        || view.has(WordClass.POSSESSOR, verb - PRONOUN_REACH, verb));
        return draft.inheritedDoer && !itself && view.has(WordClass.SAY, doer.end(), verb);
    }

    /** "The conflict in Syria, which has killed". */
    private boolean isPlace(ActorMention doer) {
        return view.groups().stream().anyMatch(group -> group.members().contains(doer) && group.isBehind(WordClass.IN));
    }

    private boolean isHere(int token) {
        return token >= view.begin() && token < view.end();
    }

    /** "A Turkish man killed", not "Turks killed". */
    private boolean isMereAdjective(ActorMention doer) {
        return doer.form() == ActorForm.DEMONYM && !view.words().endings().isPlural(doer.end() - 1);
    }

    /** States do not march, nor do armies of a name of their own. */
    private boolean isNoMarcher(ActorMention doer) {
        return doer.actorId().startsWith("office:")
                || doer.actorId().startsWith("person:")
                || doer.actorId().startsWith("state:") && STATES.contains(doer.form())
                || isMereAdjective(doer)
                || bodies.isArmedGroup(doer);
    }

    /** "Ethnic Albanians marched": enough of a doer for a protest, but their state is none. */
    static void dropPeoples(EventDraft draft) {
        if (draft.mode.equals(PROTEST)) {
            draft.roles.removeIf(filled ->
                    filled.role() == Role.SOURCE && filled.mention().actorId().startsWith("state:"));
        }
    }
}
