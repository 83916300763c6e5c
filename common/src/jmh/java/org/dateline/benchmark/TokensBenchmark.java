package org.dateline.benchmark;

import java.io.IOException;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Tokens;
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

    @Setup
    public void readArticles() throws IOException {
        articles = BenchmarkTexts.read(language);
        megabytes = BenchmarkTexts.megabytes(articles);
    }

    @Benchmark
    public int tokenise(Read read) {
        next = (next + 1) % articles.size();
        tokens.read(articles.get(next).text());
        read.megabytes += megabytes[next];
        return tokens.size();
    }
}
