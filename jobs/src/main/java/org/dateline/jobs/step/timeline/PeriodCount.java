package org.dateline.jobs.step.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.dateline.timeline.PeriodKind;
import org.dateline.timeline.PeriodShare;

/** Counts the events of one period of a timeline. Counts of reports are those of the events that fall wholly into it. */
final class PeriodCount {

    /** Shares are summed as decimals, whose sum does not depend on the order. */
    private static final int SHARE_DIGITS = 15;

    private final PeriodKind kind;
    private final LocalDate start;
    private final Set<Long> articles = new HashSet<>();
    private final Set<Long> sources = new HashSet<>();
    private BigDecimal parts = BigDecimal.ZERO;
    private long nEvents;
    private long nScheduled;
    private long nMentions;
    private long nCooperation;
    private long nConflict;
    private CountedEvent best;

    PeriodCount(PeriodKind kind, LocalDate start) {
        this.kind = kind;
        this.start = start;
    }

    void add(CountedEvent event, PeriodShare share) {
        if (!share.isWhole()) {
            parts = parts.add(new BigDecimal(share.share()).setScale(SHARE_DIGITS, RoundingMode.HALF_UP));
            return;
        }
        nEvents++;
        nScheduled += event.isScheduled() ? 1 : 0;
        nMentions += event.nMentions();
        nCooperation += event.isCooperation() ? 1 : 0;
        nConflict += event.isConflict() ? 1 : 0;
        articles.addAll(event.articles());
        sources.addAll(event.sources());
        best = best == null || CountedEvent.BEST_FIRST.compare(event, best) < 0 ? event : best;
    }

    /** The count in the timeline of that event. */
    TimelineCount of(CountedEvent any) {
        return new TimelineCount(
                any.timeline(),
                any.first(),
                any.second(),
                any.isReciprocal(),
                kind.code(),
                start,
                nEvents,
                parts.add(BigDecimal.valueOf(nEvents)).doubleValue(),
                nScheduled,
                nMentions,
                articles.size(),
                sources.size(),
                nCooperation,
                nConflict,
                best == null ? null : best.eventId());
    }
}
