package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.timeline.DayInterval;

/**
 * All reports of one signature, counted.
 *
 * @param groupId {@link Signature#key()}
 * @param nIndependent texts, copies counted once
 * @param statuses by code
 * @param topicIds all topics of its reports, at most {@link SignatureGroups#MOST_TOPICS}
 * @param texts the articles and what they are copies of, at most {@link SignatureGroups#MOST_TEXTS}
 */
public record SignatureGroup(
        String groupId,
        Signature signature,
        int nMentions,
        int nArticles,
        int nSources,
        int nIndependent,
        int nLanguages,
        LocalDate firstReported,
        LocalDate lastReported,
        String bestMentionId,
        List<StatusReport> statuses,
        List<String> topicIds,
        List<TextCopy> texts)
        implements Serializable {

    private static final Set<String> PLANS = Set.of("scheduled", "postponed", "cancelled", "hypothetical");

    public SignatureGroup {
        statuses = List.copyOf(statuses);
        topicIds = List.copyOf(topicIds);
        texts = List.copyOf(texts);
    }

    public DayInterval interval() {
        return signature.interval();
    }

    /** True where no report says that it happened. */
    boolean isPlan() {
        return statuses.stream().allMatch(report -> PLANS.contains(report.status()));
    }

    /** True for a plan of which some report says that it was put off. */
    boolean isPutOff() {
        return isPlan() && statuses.stream().anyMatch(report -> report.status().equals("postponed"));
    }

    boolean hasOnly(String status) {
        return statuses.stream().allMatch(report -> report.status().equals(status));
    }
}
