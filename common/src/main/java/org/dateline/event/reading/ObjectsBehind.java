package org.dateline.event.reading;

import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;

/** What stands around doer and object where the verb comes first: titles, places, whose meeting it is. */
final class ObjectsBehind {
    private final SentenceView view;

    ObjectsBehind(SentenceView view) {
        this.view = view;
    }

    /** {@code التقى ... على هامش قمة مجموعة العشرين}: whose summit it is does not take part. */
    boolean isOfMeeting(ActorGroup group) {
        int noun = group.begin() - 1;
        ObjectWord before =
                view.isVerbFirst() && noun > view.begin() ? view.words().objectAt(noun) : null;
        return before != null
                && (before.objectKind() == ObjectKind.MEETING || before.objectKind() == ObjectKind.CONFERENCE)
                && view.words().tokens().letter(noun, 1) != 'ل'
                && (view.words().isPreposition(noun - 1) || view.has(WordClass.DURING, noun - 2, noun));
    }

    /** With the verb first, titles and places may stand before whom it is done to: {@code ولي العهد في جدة رئيس غانا}. */
    int placed(int from, int to) {
        int count = 0;
        for (int t = from; view.isVerbFirst() && t < to; t++) {
            boolean open = !view.words().isHidden(t) && !view.words().isPreposition(t);
            count += open
                            && (view.words().hits().has(t, LexemeKind.OFFICE)
                                    || view.words().hits().has(t, LexemeKind.PLACE))
                    ? 1
                    : 0;
        }
        return count;
    }

    /** One past the titles that stand right behind a name: {@code محمد بن سلمان ولي ولي العهد}. */
    int endOfTitles(ActorGroup doer) {
        ActorMention last = doer.members().get(doer.members().size() - 1);
        int end = doer.end();
        for (ActorGroup group : view.groups()) {
            boolean same = group.begin() == end
                    && group.members().size() == 1
                    && group.members().get(0).actorId().equals(last.actorId());
            end = view.isVerbFirst() && same ? group.end() : end;
        }
        return end;
    }

    /** {@code حثت الولايات المتحدة الطرفين}, {@code دعا أوباما مضيفه}: a noun right behind the actor is what it is done to. */
    boolean hasOtherObject(int begin) {
        Words words = view.words();
        int token = begin;
        while (token < view.end() && leadsToNoun(token)) {
            token++;
        }
        if (token >= view.end() || words.tokens().type(token) != TokenType.WORD || words.isDate(token)) {
            return false;
        }
        ObjectWord object = words.objectAt(token);
        boolean other = object != null && object.objectKind() == ObjectKind.OTHER_SIDE;
        boolean noun = words.classesAt(token) == 0
                && !words.isHidden(token)
                && words.tokens().letter(token, 0) == 'ا'
                && words.tokens().letter(token, 1) == 'ل'
                && !words.isAdjective(token);
        return other || noun || words.is(token, WordClass.BOTH);
    }

    /** {@code جميع الأطراف}, {@code ، هذا الاقتحام}: may stand between the actor and that noun. */
    private boolean leadsToNoun(int token) {
        Words words = view.words();
        boolean small = words.is(token, WordClass.THIS) || words.isNoun(token, WordClass.HEAD);
        return words.isComma(token) || small && !words.isHidden(token) && !words.isPreposition(token);
    }

    /** {@code ونددت ألمانيا بالهجوم}: what it is about stands behind {@code بـ}, so the actor before that is who does it. */
    boolean hasContentBehind(TriggerMatch match, int token) {
        boolean byWith = match.pattern().target().stream()
                .anyMatch(slot -> slot.place() == Place.PREP && slot.preposition() == WordClass.AT);
        return byWith
                && token < view.end()
                && view.words().tokens().letter(token, 0) == 'ب'
                && view.words().tokens().letter(token, 1) == 'ا'
                && view.words().tokens().letter(token, 2) == 'ل';
    }

    /** {@code ثم توجه إلى}, {@code الذي وصل أمس إلى}: where to, behind a day at most, stands behind a verb that opens its clause. */
    boolean goesOnTo(TriggerMatch match) {
        ClauseKind kind = view.clauses().kind(match.clause());
        int begin = view.clauses().begin(match.clause());
        boolean told = kind == ClauseKind.THAT && view.words().tokens().lastChar(begin) == 'ه';
        return (told || kind == ClauseKind.COORDINATED || kind == ClauseKind.RELATIVE)
                && match.begin() - begin <= 1
                && isGoal(endOfDates(match.end()));
    }

    /** {@code بعدما دعت تركيا}: right behind a verb that a conjunction of time or reason opens stands who does it. */
    boolean isDoerOfOpened(TriggerMatch match, ActorGroup group) {
        ClauseKind kind = view.clauses().kind(match.clause());
        return (kind == ClauseKind.AFTER || kind == ClauseKind.WHILE)
                && group.begin() == match.end()
                && match.proclitics() == 0
                && !view.words().is(view.clauses().begin(match.clause()), WordClass.WHERE)
                && view.clauses().begin(match.clause()) < match.begin();
    }

    private boolean isGoal(int token) {
        return token < view.end() && view.words().is(token, WordClass.TO);
    }

    /** One past the days that stand right behind a verb: {@code وتوجه مساء أمس إلى}. */
    private int endOfDates(int from) {
        int t = from;
        while (t < view.end() && view.words().isDate(t)) {
            t++;
        }
        return t;
    }

    /** {@code العقوبات عن إريتريا، التي فرضها}: between what a relative clause is about and its verb. */
    boolean isOfAntecedent(TriggerMatch match, ActorGroup group) {
        return view.isVerbFirst()
                && match.hasObjectBefore()
                && view.clauses().kind(match.clause()) == ClauseKind.RELATIVE
                && group.begin() >= match.object().end()
                && group.end() <= match.begin();
    }
}
