package org.dateline.actor;

import java.util.List;
import org.dateline.text.Proclitics;
import org.dateline.text.Span;

/**
 * Joins mentions of one actor side by side: "خادم الحرمين الشريفين الملك سلمان", a title and a quoted name, "the European
 * Union (EU)".
 */
final class Neighbours {
    private static final int MOST_MARKS = 2;

    private Neighbours() {}

    /** Adds a mention behind the last one, or widens that one where both name the same actor. */
    static void add(ActorText text, List<ActorMention> mentions, ActorMention mention) {
        int last = mentions.size() - 1;
        if (last >= 0 && isSamePerson(text, mentions.get(last), mention)) {
            mentions.set(last, joined(mentions.get(last), mention));
        } else if (last >= 0 && isShortName(text, mentions.get(last), mention)) {
            mentions.set(last, mentions.get(last).until(mention.end() + 1));
        } else {
            mentions.add(mention);
        }
    }

    private static boolean isSamePerson(ActorText text, ActorMention first, ActorMention second) {
        boolean same = first.actorId().startsWith("person:")
                && first.actorId().equals(second.actorId())
                && second.begin() - first.end() <= MOST_MARKS
                && text.sameSentence(first.begin(), second.begin());
        for (int t = first.end(); same && t < second.begin(); t++) {
            same = text.isComma(t) || Quotes.isQuote(text, t);
        }
        return same && (second.proclitics() & ~Proclitics.THE) == 0;
    }

    /** "(EU)" right behind the whole name. */
    private static boolean isShortName(ActorText text, ActorMention name, ActorMention mention) {
        return name.actorId().equals(mention.actorId())
                && name.form() == ActorForm.NAME
                && mention.begin() - name.end() == 1
                && (text.isMark(name.end(), '(') || text.isMark(name.end(), '（'))
                && (text.isMark(mention.end(), ')') || text.isMark(mention.end(), '）'));
    }

    private static ActorMention joined(ActorMention first, ActorMention second) {
        Span span = new Span(first.span().begin(), second.span().end());
        ActorForm form = second.form() == ActorForm.OFFICE ? ActorForm.OFFICE : first.form();
        return new ActorMention(
                first.begin(), second.end(), span, first.actorId(), form, first.proclitics(), first.cases());
    }
}
