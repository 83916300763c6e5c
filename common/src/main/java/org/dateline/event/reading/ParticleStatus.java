package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.Trigger;
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
    private final LocalDate anchorDay;

    /** {@code anchorDay} is the day of the text; null if unknown. */
    ParticleStatus(SentenceView view, LocalDate anchorDay) {
        this.view = view;
        this.anchorDay = anchorDay;
        words = view.words();
    }

    Optional<VerbReading> read(TriggerMatch match) {
        boolean modifier = isModifier(match);
        if (modifier && isOfText(match) || isCharge(match)) {
            return Optional.empty();
        }
        Governor governor = governor(match);
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
        boolean future = governor.is(WordClass.WILL) || governor.is(WordClass.PLAN) || isBefore(match);
        if (future && !isAnnounced(match) || isOnLaterDay(match)) {
            return Optional.of(new VerbReading(EventStatus.SCHEDULED, passive, Tense.FUTURE));
        }
        Tense tense = modifier ? Tense.BEFORE_PAST : Tense.PAST;
        return Optional.of(VerbReading.occurred(passive, tense));
    }

    /** {@code 指责伊朗违反停火}: what somebody is accused of or threatened with. */
    private boolean isCharge(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        for (int t = match.begin() - 1; t >= begin && !words.isComma(t); t--) {
            int verb = words.isHidden(t) ? Hits.NONE : words.verbAt(t);
            if (verb != Hits.NONE && words.hits().lexeme(verb) instanceof Trigger trigger) {
                String mode = trigger.pattern().mode();
                return !SpeechActs.isDoneBySaying(match.pattern().mode())
                        && (mode.equals("accusation") || mode.equals("threat"));
            }
        }
        return false;
    }

    /** The nearest word before the verb that rules it, in its clause and outside of what tells which is meant. */
    private Governor governor(TriggerMatch match) {
        boolean negated = false;
        boolean ruled = true;
        int begin = view.clauses().begin(match.clause());
        for (int t = match.begin() - 1; t >= begin; t--) {
            if (words.isHidden(t) || view.clauses().of(t) != match.clause()) {
                continue;
            }
            if (words.isComma(t)) {
                break;
            }
            if (words.is(t, WordClass.NOT) && match.begin() - t <= NOT_REACH) {
                negated = true;
            }
            WordClass found = ruled ? rulerAt(t, match) : null;
            if (found != null) {
                return new Governor(found, negated);
            }
            boolean verb = words.verbAt(t) != Hits.NONE && words.hits().end(words.verbAt(t)) <= match.begin();
            ruled &= !verb || !isFollowedByParticle(t, match.begin());
        }
        return new Governor(null, negated);
    }

    private WordClass rulerAt(int token, TriggerMatch match) {
        if (words.is(token, WordClass.FAIL)) {
            return WordClass.FAIL;
        }
        if (words.is(token, WordClass.REFUSE)) {
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
        if (will && token + 1 <= match.begin()) {
            return WordClass.WILL;
        }
        return null;
    }

    /** {@code 将联黎部队的任期延长}: it stands before the object, and tells no time. */
    private boolean marksObject(int next) {
        if (next >= view.end()) {
            return false;
        }
        boolean name = words.isHidden(next) && !words.isDate(next);
        boolean object = words.objectAt(next) != null && words.verbAt(next) == Hits.NONE;
        return name
                || object
                || words.tokens().type(next) == TokenType.NUMBER
                || isCount(next)
                || words.is(next, WordClass.POSSESSOR)
                || words.is(next, WordClass.PRONOUN)
                || words.is(next, WordClass.BOTH);
    }

    /** {@code 两家企业}, unlike {@code 一致}. */
    private boolean isCount(int token) {
        boolean numeral = NUMERALS.indexOf(words.tokens().firstChar(token)) >= 0;
        return numeral && words.classesAt(token) == 0 && words.verbAt(token) == Hits.NONE;
    }

    private boolean isParticle(int token) {
        return words.isWritten(token, "的");
    }

    /** A verb before 的 tells of a noun, and rules nothing behind that. */
    private boolean isFollowedByParticle(int verb, int until) {
        for (int t = verb + 1; t < Math.min(until, verb + MODIFIER_REACH); t++) {
            if (isParticle(t)) {
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

    /** {@code 实施的制裁}, {@code 访问中国的普京}: the verb, with its object at most, stands before 的 and a noun. */
    private boolean isModifier(TriggerMatch match) {
        int t = match.end();
        if (t < view.end() && isParticle(t)) {
            return true;
        }
        int behindObject = t;
        if (match.object() != null && match.object().begin() >= t) {
            behindObject = match.object().end();
        } else {
            ActorGroup next = groupAt(t);
            behindObject = next == null ? t : next.end();
        }
        boolean particle = behindObject > t && behindObject < view.end() && isParticle(behindObject);
        if (!particle || hasAspect(match)) {
            return false;
        }
        boolean verbBehind = false;
        for (int i = behindObject + 1; i < view.end() && view.clauses().of(i) == match.clause(); i++) {
            verbBehind |= !words.isHidden(i) && words.verbAt(i) != Hits.NONE;
        }
        return verbBehind || match.object() != null;
    }

    private ActorGroup groupAt(int token) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() == token) {
                return group;
            }
        }
        return null;
    }

    private boolean hasAspect(TriggerMatch match) {
        boolean own = match.span().of(view.text()).endsWith("了");
        return own
                || match.end() < view.end() && (words.isWritten(match.end(), "了") || words.isWritten(match.end(), "过"));
    }

    /** {@code 制裁伊朗的草案}: what is told which is meant is a text or a wish. */
    private boolean isOfText(TriggerMatch match) {
        for (int t = match.end(); t < Math.min(view.end(), match.end() + MODIFIER_REACH); t++) {
            if (isParticle(t) && t + 1 < view.end()) {
                return words.objectAt(t + 1) != null
                                && isText(words.objectAt(t + 1).objectKind())
                        || words.is(t + 1, WordClass.PLAN)
                        || words.is(t + 1, WordClass.MODAL)
                        || words.is(t + 1, WordClass.CALL_FOR);
            }
        }
        return false;
    }

    private static boolean isText(ObjectKind kind) {
        return switch (kind) {
            case DRAFT, AGREEMENT, REPORT, TALKS, NOTHING -> true;
            default -> false;
        };
    }

    /** {@code 访华前}: behind the verb and its object stands "before". */
    private boolean isBefore(TriggerMatch match) {
        int last = match.end();
        if (match.object() != null && match.object().begin() >= last) {
            last = match.object().end();
        } else {
            ActorGroup next = groupAt(last);
            last = next == null ? last : next.end();
        }
        return last < view.end() && !words.isHidden(last) && words.is(last, WordClass.BEFORE);
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
                && !hasAspect(match);
    }
}
