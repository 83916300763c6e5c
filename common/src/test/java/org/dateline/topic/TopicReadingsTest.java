package org.dateline.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.TopicScore;
import org.dateline.topic.table.PartRow;
import org.junit.jupiter.api.Test;

class TopicReadingsTest {
    private static final TopicTree TREE = new TopicTree(
            TopicCatalog.load(Dictionaries.with(List.of())),
            List.of(new PartRow("topic:sanctions.syria", "topic:syria")));

    @Test
    void aSentenceWithoutTermsTakesTheTopicOfItsNeighbours() {
        TopicReadings readings = readings(4, hit(1, "topic:brexit", 4));
        assertThat(readings.topicsOf(2)).extracting(TopicScore::topicId).containsExactly("topic:brexit");
        assertThat(readings.topicsOf(2).get(0).score())
                .isLessThan(readings.topicsOf(1).get(0).score());
    }

    @Test
    void aTopicNamedOnceFarAwayIsNotTheSentences() {
        assertThat(readings(9, hit(1, "topic:brexit", 4)).topicsOf(7)).isEmpty();
    }

    @Test
    void theTitleSpeaksForTheWholeText() {
        TopicReadings readings = readings(9, hit(0, "topic:brexit", 4));
        assertThat(readings.topicsOf(7)).extracting(TopicScore::topicId).containsExactly("topic:brexit");
    }

    @Test
    void thePartTakesWhatCountsForTheWhole() {
        TopicReadings readings = readings(1, hit(0, "topic:sanctions", 3), hit(0, "topic:sanctions.iran", 4));
        assertThat(readings.topicsOf(0)).extracting(TopicScore::topicId).containsExactly("topic:sanctions.iran");
    }

    @Test
    void noMoreThanFourTopicsAreGiven() {
        TopicReadings readings = readings(
                1,
                hit(0, "topic:brexit", 5),
                hit(0, "topic:climate", 5),
                hit(0, "topic:kashmir", 5),
                hit(0, "topic:kosovo", 5),
                hit(0, "topic:trade", 5));
        assertThat(readings.topicsOf(0)).hasSize(4);
        assertThat(readings.topicsOf(0)).allMatch(topic -> topic.score() > 0 && topic.score() < 1);
    }

    @Test
    void aTextWithoutTermsHasNoTopics() {
        assertThat(readings(3).topicsOf(1)).isEmpty();
        assertThat(readings(3).topicsOfArticle()).isEmpty();
    }

    @Test
    void theRegionOfMostStatesIsTheTopicWhereThereIsNoOther() {
        HitList none = new HitList(List.of(), 2);
        HitList africa = new HitList(
                List.of(hit(0, "topic:africa", 1), hit(0, "topic:africa", 1), hit(0, "topic:europe", 1)), 2);
        assertThat(new TopicReadings(TREE, none, africa).topicsOf(0))
                .extracting(TopicScore::topicId)
                .containsExactly("topic:africa");
        HitList trade = new HitList(List.of(hit(0, "topic:trade", 4)), 2);
        assertThat(new TopicReadings(TREE, trade, africa).topicsOf(0))
                .extracting(TopicScore::topicId)
                .containsExactly("topic:trade");
    }

    @Test
    void theRelationsOfTwoRegionsAreTheTopicWhereTheyAreLevel() {
        HitList both = new HitList(List.of(hit(0, "topic:africa", 1), hit(0, "topic:europe", 1)), 1);
        assertThat(new TopicReadings(TREE, new HitList(List.of(), 1), both).topicsOf(0))
                .extracting(TopicScore::topicId)
                .containsExactly("topic:diplomacy");
    }

    @Test
    void onePowerThatActsEverywhereSaysNothing() {
        HitList power = new HitList(List.of(hit(0, "topic:diplomacy", 0.5)), 1);
        assertThat(new TopicReadings(TREE, new HitList(List.of(), 1), power).topicsOf(0))
                .isEmpty();
    }

    @Test
    void aPartTakesWhatCountsForAnotherWholeThanItsParent() {
        TopicReadings readings = readings(1, hit(0, "topic:syria", 3), hit(0, "topic:sanctions.syria", 2));
        assertThat(readings.topicsOf(0)).extracting(TopicScore::topicId).containsExactly("topic:sanctions.syria");
    }

    @Test
    void aSentenceThatNamesTheWholeAloneIsNotAboutThePart() {
        TopicReadings readings =
                readings(3, hit(0, "topic:syria.political-process", 5), hit(2, "topic:syria.astana-process", 5));
        assertThat(readings.topicsOf(0).get(0).topicId()).isEqualTo("topic:syria.political-process");
    }

    private static TopicHit hit(int sentence, String topicId, double weight) {
        return new TopicHit(sentence, TREE.index(topicId), weight);
    }

    private static TopicReadings readings(int sentences, TopicHit... hits) {
        return new TopicReadings(TREE, new HitList(List.of(hits), sentences), new HitList(List.of(), sentences));
    }
}
