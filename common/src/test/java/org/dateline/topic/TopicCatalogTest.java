package org.dateline.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Problem;
import org.dateline.language.Languages;
import org.dateline.text.LexiconBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicCatalogTest {
    private static final String HEADER =
            "topic_id ; parent_topic_id ; label_en ; label_ar ; label_fr ; label_ru ; label_es ; label_zh"
                    + " ; label_tr ; label_fa ; plover_context ; provenance ; comment\n";

    @TempDir
    Path folder;

    @Test
    void aPartKnowsTheWholesAboveIt() {
        TopicCatalog catalog = TopicCatalog.load(Dictionaries.with(List.of()));
        assertThat(catalog.topic("topic:cbrn.opcw-jim")).isPresent();
        assertThat(catalog.ancestors("topic:cbrn.opcw-jim")).contains("topic:cbrn");
    }

    @Test
    void everyTopicIsCalledSomethingInEveryLanguage() {
        for (Topic topic : TopicCatalog.load(Dictionaries.with(List.of())).topics()) {
            assertThat(Languages.ALL)
                    .as(topic.topicId())
                    .allSatisfy(language ->
                            assertThat(topic.labels().in(language)).as(language).isPresent());
        }
    }

    @Test
    void theBuiltInTopicsAndTermsHaveNoProblems() {
        Dictionaries dictionaries = Dictionaries.with(List.of());
        TopicScorer.compile("en", dictionaries, new LexiconBuilder());
        TopicScorer.compile("ar", dictionaries, new LexiconBuilder());
        assertThat(dictionaries.problems().all()).isEmpty();
    }

    @Test
    void anUnknownParentIsReportedWithTheNearestName() throws IOException {
        write("topics/topics.csv", HEADER + "topic:soap ; topic:tarde ; Soap ;  ;  ;  ;  ;  ;  ;  ;  ; own ;\n");
        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("topics/topics.csv:2").contains("did you mean topic:trade?"));
    }

    @Test
    void topicsThatArePartsOfThemselvesAreReported() throws IOException {
        write(
                "topics/topics.csv",
                HEADER
                        + "topic:egg ; topic:hen ; Egg ;  ;  ;  ;  ;  ;  ;  ;  ; own ;\n"
                        + "topic:hen ; topic:egg ; Hen ;  ;  ;  ;  ;  ;  ;  ;  ; own ;\n");
        assertThat(problems())
                .filteredOn(problem -> problem.contains("part of itself"))
                .hasSize(2);
    }

    @Test
    void aTermOfAnUnknownTopicIsReported() throws IOException {
        write(
                "topics/terms/en.csv",
                "topic_id ; form ; weight ; requires ; provenance ; comment\n"
                        + "topic:brexti ; leave campaign ; 4 ; state:GBX ; own ;\n");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains("did you mean topic:brexit?"));
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private List<String> problems() {
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        TopicScorer.compile("en", dictionaries, new LexiconBuilder());
        return dictionaries.problems().all().stream().map(Problem::toString).toList();
    }
}
