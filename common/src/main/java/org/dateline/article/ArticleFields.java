package org.dateline.article;

/** The fields of an article record as they stand in it; null where a field is absent, null or blank. */
record ArticleFields(
        String articleId,
        String source,
        String url,
        String language,
        String publishedAt,
        String publishedBasis,
        String title,
        String body) {}
