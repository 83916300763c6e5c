package org.dateline.gold;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.NearCopies;

/** What resolution has to know of articles, copies found by comparing each with each. */
final class SampleCopies {

    private SampleCopies() {}

    /** By article id; the first of a group of copies, by id, stands for it. */
    static Map<String, ArticleFacts> facts(Collection<Article> articles) {
        Map<String, List<Long>> firstSketches = new TreeMap<>();
        Map<String, ArticleFacts> facts = new TreeMap<>();
        for (Article article : articles) {
            List<Long> sketch = NearCopies.sketch(article.text());
            String first = firstSketches.entrySet().stream()
                    .filter(other -> NearCopies.areCopies(other.getValue(), sketch))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(article.articleId());
            firstSketches.putIfAbsent(first, sketch);
            facts.put(
                    article.articleId(),
                    new ArticleFacts(
                            article.articleId(),
                            article.sourceId(),
                            article.language(),
                            article.publishedDate(),
                            NearCopies.groupId(first),
                            !first.equals(article.articleId())));
        }
        return facts;
    }
}
