package org.dateline.jobs.sql;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.extract.Extraction;
import org.dateline.jobs.engine.DictionaryEngine;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.step.extract.ArticleExtractor;

/** What reads texts, made at the first call in a JVM: an extractor for each thread, over the same dictionaries. */
final class Readers {

    private static final Engine ENGINE = DictionaryEngine.load(List.of());
    private static final ActorNames ACTORS = ActorNames.of(ENGINE.knowledge());
    private static final ThreadLocal<ArticleExtractor> EXTRACTORS =
            ThreadLocal.withInitial(() -> ENGINE.extractors().extractor());

    private Readers() {}

    static Engine engine() {
        return ENGINE;
    }

    static ActorNames actors() {
        return ACTORS;
    }

    static Extraction extraction(Article article) {
        return EXTRACTORS.get().extract(article);
    }
}
