package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.event.Mention;
import org.dateline.extract.Extraction;
import org.dateline.language.Languages;
import org.dateline.timex.Taggers;
import org.dateline.timex.Timex3;
import org.junit.jupiter.api.Test;

/** Reads the samples with the program as it is and holds the scores to the floors of {@code data/gold/floors.csv}. */
class GoldScoresTest {
    /** By how many points the confidence of events may miss the share that is right. */
    private static final double WIDEST_GAP = 8;

    private final SampleEngine engine = new SampleEngine();
    private final Map<String, Article> articles = Gold.articles();
    private final Map<String, Extraction> extractions = engine.extract(articles);
    private final ScoreSheet sheet = new ScoreSheet(Gold.floors(false));
    private final ConstructTable constructs = new ConstructTable();
    private final Calibration calibration = new Calibration();
    private final Map<String, Calibration> calibrations = new TreeMap<>();

    @Test
    void scoresReachTheirFloors() {
        for (String language : Gold.LANGUAGES) {
            sheet.add("dates", language, dates(language));
        }
        for (String language : Gold.LANGUAGES) {
            EventScores scores = events(Gold.events(), extractions, language);
            sheet.add("events", language, scores);
            calibrationOf(language).addAll(scores.calibration());
        }
        addFurtherArticles();
        addClusters();
        addPlaces();
        Languages.TIMEX.forEach(this::addSentences);
        StringBuilder byLanguage = new StringBuilder(Calibration.lineHeader());
        calibrations.forEach((language, each) -> byLanguage.append(each.line(language)));
        System.out.print(sheet.table() + constructs.text() + calibration.table() + byLanguage);
        assertThat(String.join("\n", sheet.complaints())).isEmpty();
        assertThat(calibration.gap()).isLessThanOrEqualTo(WIDEST_GAP);
        assertThat(calibrations)
                .allSatisfy((language, each) ->
                        assertThat(each.gapOfFullSteps()).as(language).isLessThanOrEqualTo(WIDEST_GAP));
    }

    private DateScores dates(String language) {
        DateScores scores = new DateScores();
        Gold.dates().stream()
                .filter(gold -> gold.lang().equals(language))
                .forEach(gold -> scores.add(gold, extractions.get(gold.id()).timexes()));
        return scores;
    }

    private void addSentences(String language) {
        DateScores dates = new DateScores();
        ConstructScores byConstruct = new ConstructScores();
        boolean hasConstructs = false;
        for (GoldDates gold : Gold.sentences(language)) {
            List<Timex3> found =
                    Taggers.of(language).tag(gold.text(), gold.dct()).timexes();
            dates.add(gold, found);
            hasConstructs |= gold.construct() != null;
            if (gold.construct() != null || gold.timexes().stream().allMatch(timex -> timex.construct() != null)) {
                byConstruct.add(gold, found);
            }
        }
        sheet.add("sentences", language, dates);
        if (hasConstructs) {
            sheet.add("constructs", language, byConstruct);
            constructs.add(language, byConstruct);
        }
    }

    private void addFurtherArticles() {
        List<GoldEvents> further = Gold.furtherEvents();
        Map<String, Extraction> read = engine.extract(Gold.furtherArticles());
        for (String language :
                further.stream().map(GoldEvents::language).distinct().toList()) {
            EventScores scores = events(further, read, language);
            sheet.add("articles", language, scores);
            calibration.addAll(scores.calibration());
            calibrationOf(language).addAll(scores.calibration());
        }
    }

    private Calibration calibrationOf(String language) {
        return calibrations.computeIfAbsent(language, tag -> new Calibration());
    }

    private void addPlaces() {
        Map<String, Article> sentences = Gold.places().stream()
                .map(GoldPlaces::article)
                .collect(Collectors.toMap(Article::articleId, article -> article));
        Map<String, Extraction> read = engine.extract(sentences);
        Map<String, PlaceScores> byLanguage = new TreeMap<>();
        for (GoldPlaces gold : Gold.places()) {
            byLanguage
                    .computeIfAbsent(gold.lang(), language -> new PlaceScores())
                    .add(gold, read.get(gold.id()).mentions());
        }
        byLanguage.forEach((language, scores) -> sheet.add("places", language, scores));
    }

    private EventScores events(List<GoldEvents> wanted, Map<String, Extraction> read, String language) {
        EventScores scores = new EventScores(engine.catalog()::countryOf);
        wanted.stream()
                .filter(gold -> gold.language().equals(language))
                .forEach(gold -> scores.add(gold, read.get(gold.id()).mentions()));
        return scores;
    }

    /** {@code clusters}: reports that extraction missed stand alone. {@code joined}: they are left out. */
    private void addClusters() {
        Map<String, List<Mention>> mentions = new TreeMap<>();
        extractions.forEach((id, extraction) -> mentions.put(id, extraction.mentions()));
        Map<String, String> gold =
                Gold.reports().stream().collect(Collectors.toMap(GoldReport::id, GoldReport::cluster));
        Map<String, String> found = new ReportedEvents(Gold.reports())
                .eventByReport(Gold.events(), mentions, engine.resolve(articles, extractions));
        sheet.add("clusters", "all", new ClusterScores(gold, found));
        gold.keySet().retainAll(found.keySet());
        sheet.add("joined", "all", new ClusterScores(gold, found));
    }
}
