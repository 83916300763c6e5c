package org.dateline.jobs.command;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.jobs.lines.AnnotationLines;
import org.dateline.timex.TimeMl;
import org.dateline.timex.Timex3;

/** How the time expressions of a text are written, on one line. */
enum TimexFormat {
    JSONL {
        @Override
        String line(Article article, List<Timex3> timexes) {
            return AnnotationLines.timexes(article, timexes);
        }
    },
    TIMEML {
        @Override
        String line(Article article, List<Timex3> timexes) {
            return TimeMl.of(article.articleId(), article.text(), article.publishedDate(), timexes);
        }
    };

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract String line(Article article, List<Timex3> timexes);
}
