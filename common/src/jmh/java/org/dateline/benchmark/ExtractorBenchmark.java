package org.dateline.benchmark;

import java.io.IOException;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.extract.Extractor;
import org.dateline.extract.LanguagePacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many MB of UTF-8 a second one thread reads for dates, actors, topics and events. */
@State(Scope.Thread)
public class ExtractorBenchmark {
    @Param({"ar", "en"})
    private String language;

    private List<Article> articles;
    private double[] megabytes;
    private Extractor extractor;
    private int next;

    @Setup
    public void compileDictionaries() throws IOException {
        articles = BenchmarkTexts.read(language);
        megabytes = BenchmarkTexts.megabytes(articles);
        extractor = new Extractor(LanguagePacks.compile(Dictionaries.with(List.of())));
    }

    @Benchmark
    public int extract(Read read) {
        next = (next + 1) % articles.size();
        read.megabytes += megabytes[next];
        return extractor.extract(articles.get(next)).mentions().size();
    }
}
