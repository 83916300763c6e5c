package org.dateline.extract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.dateline.event.Mention;
import org.dateline.timex.Timex3;

/**
 * What was read from one article.
 *
 * @param anchorDate what its relative words count from; null if unknown
 * @param anchorConfidence 0..1
 * @param unread phrases that look like dates or names and were not read, for the summary of a run
 */
public record Extraction(
        LocalDate anchorDate,
        double anchorConfidence,
        List<Timex3> timexes,
        List<Mention> mentions,
        List<UnreadPhrase> unread)
        implements Serializable {

    public Extraction {
        timexes = List.copyOf(timexes);
        mentions = List.copyOf(mentions);
        unread = List.copyOf(unread);
    }
}
