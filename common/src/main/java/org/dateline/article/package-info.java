/**
 * Article records as they come in, and the articles that they become: {@link org.dateline.article.ArticleParser} makes of
 * each record an article or a rejection with its reason.
 */
package org.dateline.article;
