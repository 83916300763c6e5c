package org.dateline.jobs.step.ingest;

import java.io.Serializable;
import org.dateline.article.Article;

/**
 * An article and the record that it comes from.
 *
 * @param contentSha256 as in {@link ParsedLine}
 * @param excerpt the start of the line
 * @param runId the run that read it
 */
public record KeptArticle(
        Article article, String contentSha256, String inputFile, long recordNo, String excerpt, String runId)
        implements Serializable {}
