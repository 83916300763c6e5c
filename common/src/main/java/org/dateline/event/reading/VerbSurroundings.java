package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/**
 * What a verb without forms is there for, by the words around it: to tell an act, to tell which thing is meant, to name
 * what somebody is accused of, or to say what went before.
 */
final class VerbSurroundings {
    private static final int MODIFIER_REACH = 6;
    private static final int NOUN_REACH = 12;

    private final SentenceView view;
    private final Words words;

    VerbSurroundings(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** {@code 对袭击负责}: a verb right behind such a preposition is a noun. */
    boolean isMatter(TriggerMatch match) {
        int before = match.begin() - 1;
        return before >= view.begin()
                && !words.isHidden(before)
                && (words.is(before, WordClass.ON) || words.is(before, WordClass.ABOUT));
    }

    /** {@code 指责伊朗违反停火}, {@code 派遣小组前往}: what somebody is accused of, and what others are sent to do. */
    boolean isCharge(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        for (int t = match.begin() - 1; t >= begin && !words.isComma(t); t--) {
            int verb = words.isHidden(t) ? Hits.NONE : words.verbAt(t);
            if (verb != Hits.NONE && words.hits().lexeme(verb) instanceof Trigger trigger) {
                String mode = trigger.pattern().mode();
                boolean charge = mode.equals("accusation") || mode.equals("threat");
                boolean sent =
                        mode.equals("troops_deployed") && match.pattern().mode().equals("visit");
                return sent
                        || charge && !SpeechActs.isDoneBySaying(match.pattern().mode());
            }
        }
        return false;
    }

    boolean isParticle(int token) {
        return words.isWritten(token, "的");
    }

    /** {@code 实施的制裁}, {@code 访问中国的普京}: the verb, with its object at most, stands before 的 and a noun. */
    boolean isModifier(TriggerMatch match) {
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

    boolean hasAspect(TriggerMatch match) {
        boolean own = match.span().of(view.text()).endsWith("了");
        return own
                || match.end() < view.end() && (words.isWritten(match.end(), "了") || words.isWritten(match.end(), "过"));
    }

    /** {@code 制裁伊朗的草案}: what is told which is meant is a text or a wish. */
    boolean isOfText(TriggerMatch match) {
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

    /** {@code 撕毁协议后，}: told of as what went before, unless it is the talk of which the news is. */
    boolean isBackground(TriggerMatch match) {
        int t = match.end();
        while (t < view.end() && !words.isComma(t)) {
            t++;
        }
        boolean after = t < view.end() && t - 1 > match.begin() && words.is(t - 1, WordClass.AFTER);
        return after
                && !match.pattern().mode().equals("meeting")
                && !match.pattern().mode().equals("phone_call");
    }

    /** {@code 访华前}: behind the verb and its object stands "before". */
    boolean isBefore(TriggerMatch match) {
        int last = match.end();
        if (match.object() != null && match.object().begin() >= last) {
            last = match.object().end();
        } else {
            ActorGroup next = groupAt(last);
            last = next == null ? last : next.end();
        }
        return last < view.end() && !words.isHidden(last) && words.is(last, WordClass.BEFORE);
    }

    /** {@code 否决了美国提出的草案}, {@code 承诺提供援助}: a verb before 的, or of what is promised, between a verb and its object. */
    boolean isPassedOver(int verb, int trigger) {
        boolean passed = view.isAnalytic() && words.is(trigger, WordClass.PLAN);
        for (int t = verb + 1; view.isAnalytic() && t < Math.min(view.end(), verb + NOUN_REACH); t++) {
            passed |= isParticle(t);
        }
        return passed;
    }
}
