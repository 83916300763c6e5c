package org.dateline.event.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventStatus;
import org.dateline.event.Role;
import org.dateline.event.VoteCount;
import org.dateline.event.record.VoteReader;
import org.dateline.event.record.VoteWords;
import org.dateline.text.Document;
import org.dateline.text.Span;

/** The count of the votes by which an act came about or failed, from its sentence or the next one. */
final class Ballots {
    private static final String COUNCIL = "org:UNSC";
    private static final Set<String> VOTED = Set.of(
            "vote",
            "resolution_adopted",
            "resolution_vetoed",
            "resolution_rejected",
            "mandate_renewed",
            "mandate_established",
            "membership_suspended");

    private final Document document;
    private final VoteWords words;

    Ballots(Document document, VoteWords words) {
        this.document = document;
        this.words = words;
    }

    /** Gives its count to each draft of an article that can have one; of several in a sentence, to the first. */
    void count(List<EventDraft> drafts) {
        int last = -1;
        for (int i = 0; i < drafts.size(); i++) {
            EventDraft draft = drafts.get(i);
            int sentence = draft.place.sentence();
            if (sentence != last && isVoted(draft)) {
                last = sentence;
                draft.vote = of(draft, !hasVoted(drafts, sentence + 1)).orElse(null);
            }
        }
    }

    private Optional<VoteCount> of(EventDraft draft, boolean lookOn) {
        int sentence = draft.place.sentence();
        boolean council = isOfCouncil(draft);
        Optional<VoteCount> own = read(sentence, council);
        boolean next = lookOn && sentence + 1 < document.sentences().count();
        return own.isPresent() || !next ? own : read(sentence + 1, council);
    }

    private Optional<VoteCount> read(int sentence, boolean council) {
        int begin = document.sentences().begin(sentence);
        Span tokens = new Span(begin, document.sentences().end(sentence));
        return VoteReader.read(document, words, tokens, council);
    }

    private static boolean isOfCouncil(EventDraft draft) {
        return draft.actors(Role.SOURCE).stream().anyMatch(Ballots::isCouncil)
                || draft.actors(Role.FORUM).stream().anyMatch(Ballots::isCouncil)
                || draft.match.pattern().extras().implied().containsValue(COUNCIL);
    }

    private static boolean isCouncil(ActorMention actor) {
        return actor.actorId().equals(COUNCIL);
    }

    private static boolean isVoted(EventDraft draft) {
        return draft.status == EventStatus.OCCURRED && VOTED.contains(draft.mode);
    }

    private static boolean hasVoted(List<EventDraft> drafts, int sentence) {
        return drafts.stream().anyMatch(other -> other.place.sentence() == sentence && isVoted(other));
    }
}
