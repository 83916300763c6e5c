package org.dateline.jobs.lines;

import java.time.LocalDate;
import org.dateline.article.Article;
import org.dateline.article.PublishedBasis;
import org.dateline.article.Sha256;

/**
 * A text to annotate.
 *
 * @param language BCP 47
 * @param published null if unknown: relative dates then stay unresolved
 */
public record TextRecord(String id, String language, LocalDate published, String text) {

    /** The text as an article without a title. */
    public Article article() {
        return article(null, text);
    }

    /** The text as an article below that title; an empty one is none. */
    public Article article(String title) {
        String stripped = title.strip();
        return stripped.isEmpty() ? article() : article(stripped, stripped + "\n\n" + text);
    }

    private Article article(String title, String whole) {
        return new Article(
                id,
                null,
                "source:unknown",
                language,
                title,
                whole,
                null,
                published,
                PublishedBasis.PUBLISHED.code(),
                Sha256.of(whole),
                "text");
    }
}
