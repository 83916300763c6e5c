package org.dateline.actor;

import java.util.List;
import org.dateline.text.Proclitics;
import org.dateline.text.Span;

/** Joins mentions of one person side by side: "خادم الحرمين الشريفين الملك سلمان", a title and a quoted name. */
final class Neighbours {
    private static final int MOST_MARKS = 2;

    private Neighbours() {}

    /** Adds a mention behind the last one, or widens that one where both name the same person. */
    static void add(ActorText text, List<ActorMention> mentions, ActorMention mention) {
        int last = mentions.size() - 1;
        if (last >= 0 && isSamePerson(text, mentions.get(last), mention)) {
            mentions.set(last, joined(mentions.get(last), mention));
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

    private static ActorMention joined(ActorMention first, ActorMention second) {
        Span span = new Span(first.span().begin(), second.span().end());
        ActorForm form = second.form() == ActorForm.OFFICE ? ActorForm.OFFICE : first.form();
        return new ActorMention(
                first.begin(), second.end(), span, first.actorId(), form, first.proclitics(), first.cases());
    }
}
