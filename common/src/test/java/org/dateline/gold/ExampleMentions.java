package org.dateline.gold;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.Circumstances;
import org.dateline.event.Mention;
import org.dateline.event.Participant;

/** Mentions for the tests of the scores; what the scores do not look at is empty. */
final class ExampleMentions {
    private static final LocalDate DAY_OF_PUBLICATION = LocalDate.of(1999, 6, 11);

    private ExampleMentions() {}

    /** A mention that occurred on that day; null if undated. */
    static Mention of(String mode, String sentence, LocalDate day, List<Participant> participants) {
        return new Mention(
                "mention:" + mode,
                "a",
                "source:x",
                "en",
                1,
                0,
                8,
                sentence,
                "expelled",
                Codebook.TYPE_BY_MODE.get(mode),
                mode,
                "occurred",
                null,
                null,
                null,
                null,
                null,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                true,
                1,
                "rule",
                null,
                DAY_OF_PUBLICATION,
                participants,
                Circumstances.NONE);
    }
}
