package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordForm;

/**
 * A Spanish sentence that opens with its verb, "También pidió a Chile": its doer is that of the sentence before, if the verb
 * agrees with it.
 */
final class UnwrittenSubjects {
    private static final String VISIT = "visit";

    private final SentenceView view;
    private final ArticleMemory memory;
    private final VerbOpenings openings;

    UnwrittenSubjects(SentenceView view, ArticleMemory memory) {
        this.view = view;
        this.memory = memory;
        openings = new VerbOpenings(view);
    }

    /** Nobody where the verb does not open its sentence, or where another may do it behind it. */
    List<ActorMention> of(TriggerMatch match) {
        boolean finite = match.form() == WordForm.PAST
                || match.form() == WordForm.PRESENT
                || match.form() == WordForm.FUTURE
                || match.form() == WordForm.PARTICIPLE;
        if (!view.dropsSubjects() || match.isNoun() || !finite || !openings.isBefore(match.begin())) {
            return List.of();
        }
        ActorGroup subject = memory.isSubjectOf(view.number() - 1) ? memory.subjectBefore(view.number()) : null;
        boolean fits = subject != null && agrees(match, subject) && !isFollowedByDoer(match);
        return fits ? subject.members() : List.of();
    }

    /** "Firmaron" is said of several. */
    private boolean agrees(TriggerMatch match, ActorGroup subject) {
        String verb = match.span().of(view.text());
        int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        boolean several = verb.charAt(end - 1) == 'n'
                || match.begin() > view.begin() && view.words().isWritten(match.begin() - 1, "han");
        return several == subject.members().size() > 1;
    }

    /** Who stands right behind "visitó" is visited. */
    private boolean isFollowedByDoer(TriggerMatch match) {
        boolean takesObject = match.pattern().mode().equals(VISIT);
        return openings.isFollowedByDoer(takesObject ? match.end() + 2 : match.end(), match.clause());
    }
}
