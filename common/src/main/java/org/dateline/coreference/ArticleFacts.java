package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What resolution knows of an article.
 *
 * @param duplicateGroupId the same for all copies of one text
 * @param isDuplicate true for all copies but the first
 */
public record ArticleFacts(
        String articleId,
        String sourceId,
        String language,
        LocalDate publishedDate,
        String duplicateGroupId,
        boolean isDuplicate)
        implements Serializable {}
