package org.dateline.jobs.step.ingest;

import java.io.Serializable;
import org.dateline.article.Article;

/**
 * What became of one line of input.
 *
 * @param article null if the record was rejected
 * @param contentSha256 of all that the article has: decides between records of one id, whatever their order; null if
 *     rejected
 * @param reasonCode null unless rejected
 * @param reasonText null unless rejected
 * @param excerpt the start of the line
 */
public record ParsedLine(
        String inputFile,
        long recordNo,
        Article article,
        String contentSha256,
        String reasonCode,
        String reasonText,
        String excerpt)
        implements Serializable {}
