package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * What the words around a verb without forms say of it: {@code 将} and {@code 拟} before it that it is to come, {@code 未}
 * that it was not, {@code 呼吁} that it is asked for, {@code 被} that its subject is its object; {@code 的} behind it that it
 * only tells which.
 */
final class ParticleStatus {
    private static final String NUMERALS = "一二两三四五六七八九十百数多几";
    private static final int NOT_REACH = 4;
    private static final int NOWHERE = -1;
    private static final int MODIFIER_REACH = 6;
    /** Acts that are done by announcing them, though the announcement says "will". */
    private static final Set<String> DONE_BY_ANNOUNCING = Set.of(
            "diplomats_expelled",
            "sanctions_imposed",
            "sanctions_lifted",
            "relations_cut",
            "treaty_withdrawal",
            "ambassador_recalled",
            "border_closed",
            "membership_suspended",
            "relations_restored",
            "talks_cancelled",
            "talks_postponed");

    private final SentenceView view;
    private final Words words;
    private final VerbSurroundings around;
    private final Matters matters;
    private final LocalDate anchorDay;

    /** {@code anchorDay} is the day of the text; null if unknown. */
    ParticleStatus(SentenceView view, LocalDate anchorDay) {
        this.view = view;
        this.anchorDay = anchorDay;
        words = view.words();
        around = new VerbSurroundings(view);
        matters = new Matters(view);
    }

    Optional<VerbReading> read(TriggerMatch match) {
        boolean modifier = around.isModifier(match);
        boolean told = around.isCharge(match) || around.isMatter(match) || isVote(match.begin());
        if (modifier && around.isOfText(match) || told) {
            return Optional.empty();
        }
        int matter = matters.opening(match);
        Governor own = governor(match.begin(), match.clause(), matter);
        Governor governor = matter < 0 ? inherited(match, own) : own;
        boolean said = SpeechActs.isDoneBySaying(match.pattern().mode());
        if (governor.isRefused() || said && governor.is(WordClass.CALL_FOR)) {
            return Optional.empty();
        }
        boolean passive = isPassive(match);
        if (governor.is(WordClass.DENY)) {
            return Optional.of(new VerbReading(EventStatus.DENIED, passive, Tense.PAST));
        }
        if (governor.is(WordClass.CALL_FOR) || governor.is(WordClass.MODAL)) {
            return Optional.of(new VerbReading(EventStatus.HYPOTHETICAL, passive, Tense.NONE));
        }
        boolean future = governor.is(WordClass.WILL) || governor.is(WordClass.PLAN) || around.isBefore(match);
        if (future && !isAnnounced(match) || matter < 0 && isOnLaterDay(match)) {
            return Optional.of(new VerbReading(EventStatus.SCHEDULED, passive, Tense.FUTURE));
        }
        Tense tense = matter >= 0 || modifier || around.isBackground(match) ? Tense.BEFORE_PAST : Tense.PAST;
        return Optional.of(VerbReading.occurred(passive, tense));
    }

    /** The nearest word before the verb that rules it, in its clause and outside of what tells which is meant. */
    private Governor governor(int verbBegin, int clause, int from) {
        boolean negated = false;
        boolean ruled = true;
        int begin = Math.max(from, view.clauses().begin(clause));
        for (int t = verbBegin - 1; t >= begin; t--) {
            if (words.isHidden(t) || view.clauses().of(t) != clause) {
                continue;
            }
            if (words.isComma(t)) {
                break;
            }
            if (words.is(t, WordClass.NOT) && verbBegin - t <= NOT_REACH) {
                negated = true;
            }
            WordClass found = ruled ? rulerAt(t, verbBegin) : null;
            if (found != null) {
                return new Governor(found, negated);
            }
            boolean verb = words.verbAt(t) != Hits.NONE && words.hits().end(words.verbAt(t)) <= verbBegin;
            ruled &= !verb || !isFollowedByParticle(t, verbBegin);
        }
        return new Governor(null, negated);
    }

    /** {@code 将会见外长，随后前往北京}: what goes on with what is to come is to come, unless it says otherwise. */
    private Governor inherited(TriggerMatch match, Governor own) {
        int clause = match.clause();
        boolean goesOn = own.wordClass() == null
                && view.clauses().kind(clause) == ClauseKind.COORDINATED
                && view.clauses().hasParent(clause)
                && !around.hasAspect(match);
        for (int t = view.clauses().begin(clause); goesOn && t < match.begin(); t++) {
            goesOn =
                    (!words.isHidden(t) || isCompanion(t)) && !words.isWritten(t, "已") && !words.is(t, WordClass.WHILE);
        }
        if (!goesOn) {
            return own;
        }
        Governor before = governor(view.clauses().begin(clause), view.clauses().parent(clause), NOWHERE);
        boolean ahead = before.is(WordClass.WILL) || before.is(WordClass.PLAN);
        return ahead ? new Governor(before.wordClass(), own.negated()) : own;
    }

    /** {@code 与特朗普}: of a name behind "with". */
    private boolean isCompanion(int token) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() <= token && token < group.end()) {
                return group.isBehind(WordClass.WITH);
            }
        }
        return false;
    }

    private WordClass rulerAt(int token, int verbBegin) {
        if (words.is(token, WordClass.FAIL)) {
            return WordClass.FAIL;
        }
        if (words.is(token, WordClass.REFUSE) && !isVote(token)) {
            return WordClass.REFUSE;
        }
        if (words.is(token, WordClass.DENY)) {
            return WordClass.DENY;
        }
        if (words.is(token, WordClass.CALL_FOR)) {
            return WordClass.CALL_FOR;
        }
        if (words.is(token, WordClass.MODAL)) {
            return WordClass.MODAL;
        }
        if (words.is(token, WordClass.PLAN)) {
            return WordClass.PLAN;
        }
        boolean will = words.is(token, WordClass.WILL) && !(words.is(token, WordClass.AT) && marksObject(token + 1));
        if (will && token + 1 <= verbBegin) {
            return WordClass.WILL;
        }
        return null;
    }

    /** {@code 9票反对}: told of a vote. */
    private boolean isVote(int token) {
        return token > view.begin() && words.isWritten(token - 1, "票");
    }

    /** {@code 将联黎部队的任期延长}: it stands before the object, and tells no time. */
    private boolean marksObject(int next) {
        if (next >= view.end()) {
            return false;
        }
        boolean name = words.isHidden(next) && !words.isDate(next);
        boolean object = words.objectAt(next) != null && words.verbAt(next) == Hits.NONE;
        boolean quoted = words.tokens().isMark(next, '“') || words.tokens().isMark(next, '「');
        return name
                || object
                || quoted
                || words.tokens().type(next) == TokenType.NUMBER
                || isCount(next)
                || words.is(next, WordClass.THIS)
                || words.is(next, WordClass.POSSESSOR)
                || words.is(next, WordClass.PRONOUN)
                || words.is(next, WordClass.BOTH);
    }

    /** {@code 两家企业}, unlike {@code 一致}. */
    private boolean isCount(int token) {
        boolean numeral = NUMERALS.indexOf(words.tokens().firstChar(token)) >= 0;
        return numeral && words.classesAt(token) == 0 && words.verbAt(token) == Hits.NONE;
    }

    /** A verb before 的 tells of a noun, and rules nothing behind that. */
    private boolean isFollowedByParticle(int verb, int until) {
        for (int t = verb + 1; t < Math.min(until, verb + MODIFIER_REACH); t++) {
            if (around.isParticle(t)) {
                return true;
            }
            if (words.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPassive(TriggerMatch match) {
        if (match.pattern().voice() != Voice.ACTIVE) {
            return false;
        }
        int begin = view.clauses().begin(match.clause());
        for (int t = match.begin() - 1; t > begin && !words.isComma(t); t--) {
            if (words.is(t, WordClass.BY)
                    && !words.isHidden(t)
                    && view.clauses().of(t) == match.clause()) {
                return true;
            }
        }
        return false;
    }

    /** {@code 宣布将驱逐}: done by saying so, unless a later day is named. */
    private boolean isAnnounced(TriggerMatch match) {
        if (!DONE_BY_ANNOUNCING.contains(match.pattern().mode())) {
            return false;
        }
        for (int t = match.begin() - 1; t >= view.begin(); t--) {
            if (words.is(t, WordClass.DECIDE)) {
                return true;
            }
        }
        return false;
    }

    /** The last date before the verb in its clause is later than the text. */
    private boolean isOnLaterDay(TriggerMatch match) {
        DateAt last = null;
        for (DateAt date : view.dates()) {
            boolean before = date.end() <= match.begin() && view.clauses().of(date.begin()) == match.clause();
            last = before && date.timex().reading() != null ? date : last;
        }
        return last != null
                && anchorDay != null
                && last.timex().reading().earliest().isAfter(anchorDay)
                && !around.hasAspect(match);
    }
}
