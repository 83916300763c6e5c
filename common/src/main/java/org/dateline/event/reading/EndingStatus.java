package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.VerbMark.Hang;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Hits;
import org.dateline.text.Lexeme;

/**
 * What the ending of a verb, and the verb or word behind its clause, say of its act, where verbs come last:
 * {@code görüşeceğini açıkladı, görüşmesi bekleniyor, görüşmesinin ardından}.
 */
final class EndingStatus {
    private static final int GOVERNOR_REACH = 7;
    private static final int HEAD_REACH = 4;
    private static final long GOVERNORS = WordClass.WILL.bit()
            | WordClass.PLAN.bit()
            | WordClass.MODAL.bit()
            | WordClass.CALL_FOR.bit()
            | WordClass.FAIL.bit()
            | WordClass.REFUSE.bit()
            | WordClass.DENY.bit()
            | WordClass.DECIDE.bit()
            | WordClass.DISCUSS.bit()
            | WordClass.FOR.bit()
            | WordClass.AFTER.bit()
            | WordClass.BEFORE.bit()
            | WordClass.DURING.bit()
            | WordClass.ABOUT.bit()
            | WordClass.IF.bit();

    private final SentenceView view;
    private final Words words;
    private final Hits hits;

    EndingStatus(SentenceView view) {
        this.view = view;
        words = view.words();
        hits = words.hits();
    }

    /** How the clause of a verb hangs in its sentence. */
    static Hang hangOf(SentenceView view, int verb) {
        int hit = verb == Clauses.NO_VERB ? Hits.NONE : view.words().verbAt(verb);
        return hit == Hits.NONE
                ? Hang.NONE
                : VerbMark.of(view.words().hits().lexeme(hit)).hang();
    }

    Optional<VerbReading> read(TriggerMatch match) {
        if (match.mark().negative()) {
            return Optional.empty();
        }
        boolean passive = match.mark().passive() && match.pattern().voice() == Voice.ACTIVE;
        Act act = new Act(match.pattern().mode(), match.clause(), match.end());
        return match.mark().isVerb()
                ? verb(act, match.mark(), match.form()).map(reading -> withPassive(reading, passive))
                : noun(act);
    }

    private record Act(String mode, int clause, int end) {}

    private static VerbReading withPassive(VerbReading reading, boolean passive) {
        return new VerbReading(reading.status(), passive, reading.tense());
    }

    private Optional<VerbReading> verb(Act act, VerbMark mark, WordForm form) {
        ClauseKind kind = view.clauses().kind(act.clause);
        return switch (mark.hang()) {
            case NONE, FINITE -> Optional.of(finite(act, mark, form));
            case FINITE_OR_DOER -> finiteOrDoer(act, mark, form);
            case SAID_OR_RELATIVE -> kind == ClauseKind.RELATIVE ? Optional.of(relative(act, form)) : said(act, form);
            case SAID -> said(act, form);
            case DOER -> isOfDraft(act.end) ? Optional.empty() : Optional.of(relative(act, form));
            case CONVERB -> ofParent(act);
            case WHILE ->
                ofParent(act)
                        .map(reading -> reading.status() == EventStatus.SCHEDULED
                                ? reading
                                : VerbReading.occurred(false, Tense.PAST));
            case AFTER ->
                ofParent(act)
                        .map(reading -> reading.status() == EventStatus.SCHEDULED
                                ? reading
                                : VerbReading.occurred(false, Tense.BEFORE_PAST));
            case IF -> Optional.of(new VerbReading(EventStatus.HYPOTHETICAL, false, Tense.NONE));
            case WISHED, INFINITIVE -> governed(act, mark.hang() == Hang.WISHED);
            case INFINITIVE_TAKEN_UP -> takenUp(act).or(() -> governed(act, false));
        };
    }

    private Optional<VerbReading> finiteOrDoer(Act act, VerbMark mark, WordForm form) {
        boolean relative = view.clauses().kind(act.clause) == ClauseKind.RELATIVE;
        if (relative && isOfDraft(act.end)) {
            return Optional.empty();
        }
        return Optional.of(relative ? relative(act, form) : finite(act, mark, form));
    }

    /** {@code uzatacak tasarı}: what a draft would bring. */
    private boolean isOfDraft(int token) {
        for (int t = token; t < Math.min(view.end(), token + HEAD_REACH) && !words.isComma(t); t++) {
            ObjectWord word = words.objectAt(t);
            if (word != null) {
                return word.objectKind() == ObjectKind.DRAFT;
            }
        }
        return false;
    }

    private static VerbReading finite(Act act, VerbMark mark, WordForm form) {
        return switch (form) {
            case FUTURE -> new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE);
            case PRESENT ->
                SpeechActs.mayBeStanding(act.mode) || act.mode.endsWith("in_force")
                        ? VerbReading.occurred(false, Tense.PRESENT)
                        : new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE);
            case BASE -> new VerbReading(EventStatus.HYPOTHETICAL, false, Tense.NONE);
            default -> VerbReading.occurred(false, mark.earlier() ? Tense.BEFORE_PAST : Tense.PAST);
        };
    }

    /** {@code imzalanan anlaşma, imzalanacak anlaşma}. */
    private VerbReading relative(Act act, WordForm form) {
        return form == WordForm.FUTURE
                ? new VerbReading(planOf(act.clause), false, Tense.FUTURE)
                : VerbReading.occurred(false, Tense.NONE);
    }

    /** {@code yapacağı ziyareti iptal etti}: what becomes of a plan. */
    private EventStatus planOf(int clause) {
        Clauses clauses = view.clauses();
        int verb = clauses.hasParent(clause) ? clauses.verb(clauses.parent(clause)) : Clauses.NO_VERB;
        int hit = verb == Clauses.NO_VERB ? Hits.NONE : words.verbAt(verb);
        String mode = hit != Hits.NONE && hits.lexeme(hit) instanceof Trigger trigger
                ? trigger.pattern().mode()
                : "";
        return switch (mode) {
            case "talks_cancelled" -> EventStatus.CANCELLED;
            case "talks_postponed" -> EventStatus.POSTPONED;
            default -> EventStatus.SCHEDULED;
        };
    }

    /** {@code görüştüğünü yalanladı}. */
    private Optional<VerbReading> said(Act act, WordForm form) {
        Governor governor = behind(act.end);
        if (governor.is(WordClass.DENY) || governor.is(WordClass.REFUSE)) {
            return Optional.of(new VerbReading(EventStatus.DENIED, false, Tense.PAST));
        }
        return Optional.of(
                form == WordForm.FUTURE
                        ? new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE)
                        : VerbReading.occurred(false, Tense.PAST));
    }

    /** {@code Putin'le görüşerek ... iletti}: as the verb that it goes on with. */
    private Optional<VerbReading> ofParent(Act act) {
        Clauses clauses = view.clauses();
        if (!clauses.hasParent(act.clause)) {
            return Optional.of(VerbReading.occurred(false, Tense.PAST));
        }
        int parent = clauses.parent(act.clause);
        int verb = clauses.verb(parent);
        int hit = verb == Clauses.NO_VERB ? Hits.NONE : words.verbAt(verb);
        if (hit == Hits.NONE) {
            return Optional.of(VerbReading.occurred(false, Tense.PAST));
        }
        Lexeme lexeme = hits.lexeme(hit);
        VerbMark mark = VerbMark.of(lexeme);
        if (mark.negative()) {
            return Optional.empty();
        }
        WordForm form = lexeme instanceof Trigger trigger ? trigger.form() : ((ContextWord) lexeme).form();
        return verb(new Act(act.mode, parent, hits.end(hit)), mark, form);
    }

    /** What is wished, planned, decided or judged. */
    private Optional<VerbReading> governed(Act act, boolean fact) {
        Governor governor = behind(act.end);
        if (governor.isRefused() || governor.wordClass() == null) {
            return governor.wordClass() == null && !governor.negated() && fact && isJudged(act)
                    ? Optional.of(VerbReading.occurred(false, Tense.BEFORE_PAST))
                    : Optional.empty();
        }
        return switch (governor.wordClass()) {
            case WILL, PLAN, BEFORE -> Optional.of(new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE));
            case MODAL, CALL_FOR, IF -> Optional.of(new VerbReading(EventStatus.HYPOTHETICAL, false, Tense.NONE));
            case DECIDE -> Optional.of(VerbReading.occurred(false, Tense.PAST));
            case DENY -> Optional.of(new VerbReading(EventStatus.DENIED, false, Tense.PAST));
            case AFTER -> Optional.of(VerbReading.occurred(false, Tense.BEFORE_PAST));
            default -> Optional.empty();
        };
    }

    /** {@code -mesini kınadı, -mesini memnuniyetle karşıladı}: that it happened is granted. */
    private boolean isJudged(Act act) {
        Clauses clauses = view.clauses();
        int verb = clauses.hasParent(act.clause) ? clauses.verb(clauses.parent(act.clause)) : Clauses.NO_VERB;
        int hit = verb == Clauses.NO_VERB ? Hits.NONE : words.verbAt(verb);
        return hit != Hits.NONE
                && hits.lexeme(hit) instanceof Trigger trigger
                && (trigger.pattern().mode().equals("condemnation")
                        || trigger.pattern().mode().equals("welcome"));
    }

    /** {@code bombalamaya başladı, vurmayı sürdürecek}: happens as the verb right behind it says. */
    private Optional<VerbReading> takenUp(Act act) {
        int hit = act.end < view.end() ? words.verbAt(act.end) : Hits.NONE;
        boolean happens = hit != Hits.NONE && words.is(act.end, WordClass.HAPPEN);
        return happens && !VerbMark.of(hits.lexeme(hit)).negative() ? ofVerb(hit) : Optional.empty();
    }

    /** The first word behind that says what becomes of the act, up to the verb that the clause hangs on. */
    private Governor behind(int token) {
        for (int t = token; t < Math.min(view.end(), token + GOVERNOR_REACH); t++) {
            long classes = words.classesAt(t) & GOVERNORS;
            int verb = words.verbAt(t);
            boolean negative =
                    verb != Hits.NONE && VerbMark.of(hits.lexeme(verb)).negative();
            if (classes != 0) {
                return new Governor(first(classes), negative);
            }
            if (verb != Hits.NONE) {
                boolean asks = hits.lexeme(verb) instanceof Trigger trigger
                        && isAsking(trigger.pattern().mode());
                return new Governor(asks ? WordClass.CALL_FOR : null, negative);
            }
        }
        return Governor.NONE;
    }

    private static boolean isAsking(String mode) {
        return mode.equals("appeal") || mode.equals("demand");
    }

    private static WordClass first(long classes) {
        return WordClass.of(Long.numberOfTrailingZeros(classes));
    }

    /** {@code görüşme yapıldı, görüşmenin ardından, görüşme bekleniyor}. */
    private Optional<VerbReading> noun(Act act) {
        for (int t = act.end; t < Math.min(view.end(), act.end + GOVERNOR_REACH); t++) {
            if (words.isComma(t)) {
                break;
            }
            long classes = words.classesAt(t) & GOVERNORS;
            int verb = words.verbAt(t);
            if (verb != Hits.NONE && VerbMark.of(hits.lexeme(verb)).negative()) {
                return Optional.empty();
            }
            if (classes != 0) {
                return nounBefore(first(classes));
            }
            if (verb != Hits.NONE) {
                return ofVerb(verb);
            }
        }
        return Optional.of(VerbReading.occurred(false, Tense.NONE));
    }

    private Optional<VerbReading> ofVerb(int verb) {
        Lexeme lexeme = hits.lexeme(verb);
        boolean happens = lexeme instanceof ContextWord word && word.wordClass() == WordClass.HAPPEN;
        if (!happens) {
            return Optional.of(VerbReading.occurred(false, Tense.NONE));
        }
        int clause = view.clauses().of(hits.begin(verb));
        Act carried = new Act("", clause, hits.end(verb));
        return verb(carried, VerbMark.of(lexeme), ((ContextWord) lexeme).form())
                .map(reading -> reading.tense() == Tense.PAST ? VerbReading.occurred(false, Tense.NONE) : reading);
    }

    private static Optional<VerbReading> nounBefore(WordClass governor) {
        return switch (governor) {
            case WILL, PLAN, BEFORE -> Optional.of(new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE));
            case MODAL, CALL_FOR, IF -> Optional.of(new VerbReading(EventStatus.HYPOTHETICAL, false, Tense.NONE));
            case DENY -> Optional.of(new VerbReading(EventStatus.DENIED, false, Tense.NONE));
            case AFTER -> Optional.of(VerbReading.occurred(false, Tense.BEFORE_PAST));
            case DURING, DECIDE -> Optional.of(VerbReading.occurred(false, Tense.NONE));
            default -> Optional.empty();
        };
    }
}
