package org.dateline.article;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One article, read and checked.
 *
 * @param articleId the user's id, verbatim, or one made from the content
 * @param url null if unknown
 * @param sourceId such as {@code source:syria.news}; {@code source:unknown} if the record names none
 * @param language BCP 47, {@code und} if unknown
 * @param title null if there is none
 * @param text title, empty line, body; the body alone where there is no title
 * @param publishedAt null if the record gives only a day
 * @param publishedDate the day in the record's own offset, else UTC; null if unknown
 * @param publishedBasis a {@link PublishedBasis} code
 * @param textSha256 of the UTF-8 text, lower-case hex
 * @param ingestFormat such as {@code jsonl}
 */
public record Article(
        String articleId,
        String url,
        String sourceId,
        String language,
        String title,
        String text,
        Instant publishedAt,
        LocalDate publishedDate,
        String publishedBasis,
        String textSha256,
        String ingestFormat)
        implements Serializable {

    /** The offset at which the body starts. */
    public int bodyBegin() {
        return title == null ? 0 : title.length() + 2;
    }
}
