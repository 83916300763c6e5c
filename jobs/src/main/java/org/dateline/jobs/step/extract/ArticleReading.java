package org.dateline.jobs.step.extract;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.dateline.event.Mention;
import org.dateline.extract.UnreadPhrase;

/**
 * What was read in one article.
 *
 * @param anchorDate what its relative words count from; null if unknown
 * @param anchorConfidence 0..1
 */
public record ArticleReading(
        String articleId,
        LocalDate anchorDate,
        double anchorConfidence,
        List<Mention> mentions,
        List<UnreadPhrase> unread)
        implements Serializable {}
