package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.extract.Extraction;
import org.junit.jupiter.api.Test;

/** Resolves the short articles of {@code data/gold/reports} and holds the scores to their floors. */
class ResolutionScoresTest {
    private static final String GOLD = "reports";
    private static final int SHOWN = 40;

    private final List<ReportedFact> facts = Gold.reportedFacts();
    private final ScoreSheet sheet = new ScoreSheet(Gold.floors("reports/floors.csv"));
    private final FoundReports reports = read();

    private FoundReports read() {
        Map<String, Article> articles = Gold.reportArticles();
        SampleEngine engine = new SampleEngine();
        Map<String, Extraction> extractions = engine.extract(articles);
        FoundReports found = new FoundReports(
                facts.stream().collect(Collectors.toMap(ReportedFact::key, fact -> fact)),
                engine.events(articles, extractions));
        Gold.reportedArticles()
                .forEach(article ->
                        found.add(article, extractions.get(article.articleId()).mentions()));
        return found;
    }

    @Test
    void scoresReachTheirFloors() {
        Map<String, String> gold = reports.factByReport();
        Map<String, String> found = reports.foundByReport();
        sheet.add(GOLD, "told", new ClusterScores(gold, found));
        ClusterScores joined = scores(found, report -> true, (left, right) -> true);
        sheet.add(GOLD, "joined", joined);
        sheet.add(GOLD, "within", scores(found, report -> true, ResolutionScoresTest::isOneLanguage));
        sheet.add(GOLD, "across", scores(found, report -> true, (left, right) -> !isOneLanguage(left, right)));
        for (String kind : kinds()) {
            Set<String> keys = facts.stream()
                    .filter(fact -> fact.kinds().contains(kind))
                    .map(ReportedFact::key)
                    .collect(Collectors.toSet());
            sheet.add(GOLD, kind, scores(found, report -> keys.contains(gold.get(report)), (left, right) -> true));
        }
        LifecycleScores lifecycles = new LifecycleScores(facts, Gold.knownFacts(), reports.eventByFact());
        sheet.add(GOLD, "outcome", lifecycles);
        System.out.print(sheet.table());
        System.out.println(found.size() + " of " + gold.size() + " reports found\n"
                + reports.missed().worst(SHOWN) + "\n" + joined.errors().worst(SHOWN) + "\n"
                + lifecycles.errors().worst(SHOWN));
        assertThat(String.join("\n", sheet.complaints())).isEmpty();
    }

    private ClusterScores scores(
            Map<String, String> found, Predicate<String> isScored, BiPredicate<String, String> isPair) {
        Map<String, String> gold = new TreeMap<>(reports.factByReport());
        gold.keySet().removeIf(report -> !found.containsKey(report) || !isScored.test(report));
        return new ClusterScores(gold, found, isPair);
    }

    private Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        facts.forEach(fact -> kinds.addAll(fact.kinds()));
        return kinds;
    }

    /** The language stands in the id: {@code report-en-001#key}. */
    private static boolean isOneLanguage(String left, String right) {
        return language(left).equals(language(right));
    }

    private static String language(String report) {
        return report.split("-")[1];
    }
}
