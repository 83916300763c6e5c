package org.dateline.jobs.step.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.dateline.article.Article;
import org.dateline.coreference.NearCopies;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class NearCopyStepTest {
    private static final String TEXT = "The foreign ministers of the two countries met in the capital on Tuesday and"
            + " agreed to resume talks on the border before the end of the month, a spokesman said after the meeting,"
            + " the first of its kind in four years, which lasted three hours and ended with a joint statement.";

    private final SparkSession spark;

    NearCopyStepTest(SparkSession spark) {
        this.spark = spark;
    }

    private static Article article(String id, String day, String text) {
        return new Article(
                id, null, "source:x", "en", null, text, null, LocalDate.parse(day), "published", "", "jsonl");
    }

    @Test
    void copiesShareAGroupAndAllButTheFirstAreDuplicates() {
        List<Article> articles = List.of(
                article("c", "2017-11-02", TEXT),
                article("a", "2017-11-03", TEXT.replace("a spokesman said", "an official said")),
                article("b", "2017-11-02", "Parliament passed the budget after a long debate on roads and schools."),
                article("d", "2017-11-04", TEXT.toUpperCase(java.util.Locale.ROOT)));
        Map<String, CopyGroup> groups =
                NearCopyStep.groups(rows(articles), links(articles, none(), articles)).collectAsList().stream()
                        .collect(Collectors.toMap(CopyGroup::articleId, group -> group));
        String ofCopies = NearCopies.groupId("a");
        assertThat(groups)
                .hasSize(4)
                .containsEntry("c", new CopyGroup("c", ofCopies, false))
                .containsEntry("a", new CopyGroup("a", ofCopies, true))
                .containsEntry("d", new CopyGroup("d", ofCopies, true))
                .containsEntry("b", new CopyGroup("b", NearCopies.groupId("b"), false));
    }

    @Test
    void linksFoundOverManyDaysAreThoseFoundAtOnce() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = TEXT.replace("four", "number " + i % 7).replace("border", i % 11 + " borders");
            articles.add(article("a-" + (i * 37) % 60, "2017-11-02", i % 13 == 0 ? "Weather " + i : text));
        }
        Dataset<CopyLink> daily = none();
        for (int day = 0; day < 3; day++) {
            List<Article> arrived = articles.subList(20 * day, 20 * (day + 1));
            daily = links(articles.subList(0, 20 * (day + 1)), daily, arrived);
        }
        assertThat(daily.collectAsList())
                .containsExactlyInAnyOrderElementsOf(
                        links(articles, none(), articles).collectAsList())
                .hasSizeGreaterThan(60);
    }

    private Dataset<CopyLink> links(List<Article> all, Dataset<CopyLink> before, List<Article> fresh) {
        List<String> ids = fresh.stream().map(Article::articleId).toList();
        return NearCopyStep.links(
                NearCopyStep.sketches(rows(all)), before, spark.createDataset(ids, Encoders.STRING()));
    }

    private Dataset<Article> rows(List<Article> articles) {
        return spark.createDataset(articles, RecordEncoders.of(Article.class));
    }

    private Dataset<CopyLink> none() {
        return spark.createDataset(List.of(), RecordEncoders.of(CopyLink.class));
    }
}
