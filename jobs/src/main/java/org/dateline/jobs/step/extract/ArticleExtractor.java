package org.dateline.jobs.step.extract;

import org.dateline.article.Article;
import org.dateline.extract.Extraction;

/** Reads one article; used by one thread at a time. */
@FunctionalInterface
public interface ArticleExtractor {

    Extraction extract(Article article);
}
