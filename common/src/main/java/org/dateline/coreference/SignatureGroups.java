package org.dateline.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.event.TopicScore;

/** Counts the reports of one signature as they come by, in any order. */
public final class SignatureGroups {
    static final int MOST_TOPICS = 8;
    static final int MOST_TEXTS = 16;

    private final Set<String> mentions = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final SortedSet<TextCopy> texts = new TreeSet<>();
    private final Set<String> languages = new HashSet<>();
    private final SortedSet<String> topics = new TreeSet<>();
    private final SortedMap<String, StatusReport> statuses = new TreeMap<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private Report best;

    private SignatureGroups() {}

    /** The group of the reports, all of that signature, at least one. */
    public static SignatureGroup collect(Signature signature, Iterator<Report> reports) {
        SignatureGroups counts = new SignatureGroups();
        reports.forEachRemaining(counts::add);
        return counts.group(signature);
    }

    /** The dated reports by signature; undated ones are left out. */
    public static List<SignatureGroup> collect(List<Report> reports, Ancestry ancestry) {
        Map<String, List<Report>> byKey = new TreeMap<>();
        for (Report report : reports) {
            if (report.interval().isPresent()) {
                byKey.computeIfAbsent(Signature.of(report, ancestry).key(), key -> new ArrayList<>())
                        .add(report);
            }
        }
        List<SignatureGroup> groups = new ArrayList<>();
        byKey.values().forEach(same -> groups.add(collect(Signature.of(same.get(0), ancestry), same.iterator())));
        return groups;
    }

    private void add(Report report) {
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
        if (best == null || BestReport.WORST_FIRST.compare(report, best) > 0) {
            best = report;
        }
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

    private SignatureGroup group(Signature signature) {
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
