package org.dateline.benchmark;

import java.io.IOException;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Tokens;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many MB of UTF-8 a second one thread tokenises. */
@State(Scope.Thread)
public class TokensBenchmark {
    @Param({"ar", "en"})
    private String language;

    private List<Article> articles;
    private double[] megabytes;
    private final Tokens tokens = new Tokens();
    private int next;

    /** Counts what was read, so that the result is a rate of MB. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public double megabytes;
    }

    @Setup
    public void readArticles() throws IOException {
        articles = BenchmarkTexts.read(language);
        megabytes = articles.stream()
                .mapToDouble(article -> BenchmarkTexts.utf8Length(article) / 1e6)
                .toArray();
    }

    @Benchmark
    public int tokenise(Read read) {
        next = (next + 1) % articles.size();
        tokens.read(articles.get(next).text());
        read.megabytes += megabytes[next];
        return tokens.size();
    }
}
