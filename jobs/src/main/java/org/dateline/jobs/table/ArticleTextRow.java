package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code article_texts}. */
public record ArticleTextRow(
        @Column(says = "The article.", in = "articles", example = "seed-ar-001")
        String articleId,

        @Column(
                says = "Title, empty line, body; the body alone where there is no title.",
                example = "Astana talks end ...")
        String text)
        implements Serializable {}
