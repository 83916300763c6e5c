package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.Matcher;
import org.dateline.coreference.Report;
import org.dateline.coreference.SignatureGroup;
import org.dateline.coreference.SignatureGroups;
import org.dateline.event.Mention;
import org.dateline.jobs.engine.Ancestries;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.reading.Merges;
import org.dateline.jobs.release.WorkTables;

/** Tells why reports were taken for one event, from what the latest run has kept. */
public final class KeptMerges implements Merges {

    private final WorkTables work;
    private final Supplier<Engine> engine;

    /** {@code engine} is asked only where there is more than one kind of report. */
    public KeptMerges(WorkTables work, Supplier<Engine> engine) {
        this.work = work;
        this.engine = engine;
    }

    @Override
    public List<String> explain(List<String> mentionIds) throws IOException {
        if (mentionIds.size() == 1) {
            return List.of("  There is one report only.");
        }
        List<Report> reports = reports(mentionIds);
        if (reports.size() < mentionIds.size()) {
            return List.of("  Later runs have read other articles: what led to it is no longer kept.");
        }
        Ancestry ancestry = Ancestries.of(engine.get().knowledge());
        List<SignatureGroup> groups = SignatureGroups.collect(reports, ancestry).stream()
                .sorted(Comparator.comparing(SignatureGroup::nMentions)
                        .reversed()
                        .thenComparing(SignatureGroup::groupId))
                .toList();
        List<String> lines = new ArrayList<>();
        groups.forEach(group -> lines.add("  " + number(group, groups) + " " + group.nMentions()
                + " reports with the same act, actors, object and date, such as " + group.bestMentionId()));
        long nUndated =
                reports.stream().filter(report -> report.interval().isEmpty()).count();
        if (nUndated > 0) {
            lines.add("  " + nUndated + " reports without a date of their own, which can mean no other event");
        }
        addDecisions(groups, new Matcher(ancestry), lines);
        return lines;
    }

    private static void addDecisions(List<SignatureGroup> groups, Matcher matcher, List<String> lines) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                lines.add("  " + number(groups.get(i), groups) + " and " + number(groups.get(j), groups) + ": "
                        + matcher.decide(groups.get(i), groups.get(j)).explanation());
            }
        }
    }

    private static String number(SignatureGroup group, List<SignatureGroup> groups) {
        return "(" + (groups.indexOf(group) + 1) + ")";
    }

    private List<Report> reports(List<String> mentionIds) throws IOException {
        Object[] ids = mentionIds.toArray();
        Dataset<Mention> mentions = KeptMentions.corrected(work);
        List<Mention> those = mentions.filter(col("mentionId").isin(ids)).collectAsList();
        Object[] articleIds = those.stream().map(Mention::articleId).distinct().toArray();
        Map<String, ArticleFacts> facts =
                work.read(Kept.FACTS).filter(col("articleId").isin(articleIds)).collectAsList().stream()
                        .collect(Collectors.toMap(ArticleFacts::articleId, each -> each));
        return those.stream()
                .filter(mention -> facts.containsKey(mention.articleId()))
                .map(mention ->
                        Report.of(mention).copyOf(facts.get(mention.articleId()).duplicateGroupId()))
                .toList();
    }
}
