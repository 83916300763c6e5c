package org.dateline.event.reading;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Proclitics;

/** An Arabic sentence that opens with "and called for": its doer is that of the sentence before. */
final class GoingOn {
    private static final long CONTENT = WordClass.TO.bit() | WordClass.FROM.bit() | WordClass.THAT.bit();

    private final SentenceView view;

    GoingOn(SentenceView view) {
        this.view = view;
    }

    /** True where the verb opens its sentence, has no room for another doer, and agrees with the one before. */
    boolean with(EventDraft draft, ActorGroup subject, ArticleMemory memory) {
        TriggerMatch match = draft.match;
        boolean opens = match.begin() == view.begin()
                && match.form() == WordForm.PAST
                && (match.proclitics() & Proclitics.AND) != 0
                && SpeechActs.isDoneBySaying(draft.mode);
        return opens
                && memory.isSubjectOf(view.number() - 1)
                && subject.members().size() == 1
                && hasNoOther(match.end())
                && agrees(match, subject.members().get(0));
    }

    /** A date, the content, or {@code بـ} follow the verb. */
    boolean hasNoOther(int from) {
        Words words = view.words();
        int t = from;
        while (t < view.end()
                && (words.isDate(t)
                        || words.isComma(t)
                        || words.isPreposition(t) && t + 1 < view.end() && words.isDate(t + 1))) {
            t++;
        }
        if (t >= view.end() || words.isHidden(t)) {
            return false;
        }
        return (words.classesAt(t) & CONTENT) != 0 || words.tokens().letter(t, 0) == 'ب';
    }

    boolean agrees(TriggerMatch match, ActorMention subject) {
        String verb = match.span().of(view.text());
        boolean named = subject.actorId().startsWith("person:") && subject.form() == ActorForm.NAME;
        String words = subject.span().of(view.text());
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        boolean feminine = verb.endsWith("ت");
        return view.agreement().allows(verb, match.form(), subject.actorId())
                && (named ? !feminine : view.agreement().allowsBehind(verb, match.form(), first));
    }
}
