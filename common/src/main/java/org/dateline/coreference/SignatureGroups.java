package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.event.TopicScore;

/** Counts the reports of one signature as they come by, in any order, also in parts that are merged. */
public final class SignatureGroups implements Serializable {
    private static final long serialVersionUID = 1L;

    static final int MOST_TOPICS = 8;
    static final int MOST_TEXTS = 16;

    private final HashSet<String> mentions = new HashSet<>();
    private final HashSet<String> articles = new HashSet<>();
    private final HashSet<String> sources = new HashSet<>();
    private final TreeSet<TextCopy> texts = new TreeSet<>();
    private final HashSet<String> languages = new HashSet<>();
    private final TreeSet<String> topics = new TreeSet<>();
    private final TreeMap<String, StatusReport> statuses = new TreeMap<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private Report best;

    private SignatureGroups() {}

    public static SignatureGroups of(Report first) {
        return new SignatureGroups().add(first);
    }

    /** The dated reports by signature; undated ones are left out. */
    public static List<SignatureGroup> collect(List<Report> reports, Ancestry ancestry) {
        Map<String, SignatureGroups> byKey = new TreeMap<>();
        for (Report report : reports) {
            if (report.interval().isPresent()) {
                byKey.computeIfAbsent(Signature.of(report, ancestry).key(), key -> new SignatureGroups())
                        .add(report);
            }
        }
        return byKey.values().stream().map(counts -> counts.group(ancestry)).toList();
    }

    public SignatureGroups add(Report report) {
        mentions.add(report.mentionId());
        articles.add(report.articleId());
        sources.add(report.sourceId());
        texts.add(new TextCopy(report.evidenceId(), report.articleId()));
        languages.add(report.language());
        report.topics().stream().map(TopicScore::topicId).forEach(topics::add);
        statuses.merge(
                report.status(),
                new StatusReport(report.status(), report.publishedDate(), report.publishedDate()),
                SignatureGroups::span);
        first = earlier(first, report.publishedDate());
        last = later(last, report.publishedDate());
        best = best == null ? report : better(best, report);
        return this;
    }

    /** The counts of both; the other is of the same signature. */
    public SignatureGroups merge(SignatureGroups other) {
        mentions.addAll(other.mentions);
        articles.addAll(other.articles);
        sources.addAll(other.sources);
        texts.addAll(other.texts);
        languages.addAll(other.languages);
        topics.addAll(other.topics);
        other.statuses.values().forEach(report -> statuses.merge(report.status(), report, SignatureGroups::span));
        first = earlier(first, other.first);
        last = later(last, other.last);
        best = better(best, other.best);
        return this;
    }

    private static Report better(Report left, Report right) {
        return BestReport.WORST_FIRST.compare(left, right) < 0 ? right : left;
    }

    private static StatusReport span(StatusReport left, StatusReport right) {
        return new StatusReport(left.status(), earlier(left.first(), right.first()), later(left.last(), right.last()));
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    /** The group of what was counted. */
    public SignatureGroup group(Ancestry ancestry) {
        Signature signature = Signature.of(best, ancestry);
        return new SignatureGroup(
                signature.key(),
                signature,
                mentions.size(),
                articles.size(),
                sources.size(),
                (int) texts.stream().map(TextCopy::evidenceId).distinct().count(),
                languages.size(),
                first,
                last,
                best.mentionId(),
                List.copyOf(statuses.values()),
                topics.stream().limit(MOST_TOPICS).toList(),
                texts.stream().limit(MOST_TEXTS).toList());
    }
}
