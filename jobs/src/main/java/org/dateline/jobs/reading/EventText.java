package org.dateline.jobs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.event.EventStatus;
import org.dateline.export.text.DateText;
import org.dateline.jobs.table.ArticleRow;
import org.dateline.jobs.table.EventDateRow;
import org.dateline.jobs.table.EventHistoryRow;
import org.dateline.jobs.table.EventRow;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** Events and articles in words. */
public final class EventText {

    private EventText() {}

    /** The date as people read it, such as {@code mid Nov 2017 (11-20)}. */
    public static String date(EventRow event) {
        DateReading reading = new DateReading(
                event.edtf(),
                event.earliest(),
                event.latest(),
                DatePrecision.ofCode(event.datePrecision()),
                DateKind.valueOf(event.dateKind().toUpperCase(Locale.ROOT)));
        return DateText.of(reading, event.status().equals(EventStatus.ONGOING.code()));
    }

    static List<String> head(EventRow event) {
        return List.of(
                event.eventId() + ": " + event.titleEn(),
                "  " + event.eventType() + " " + event.eventMode() + ", " + event.status() + ", " + event.quadCategory()
                        + ", confidence " + event.confidence(),
                "  date: " + date(event) + " (" + event.edtf() + ", " + event.datePrecision()
                        + "); sources in agreement: " + percent(event.dateAgreement()),
                "  reported " + event.firstReported() + " to " + event.lastReported() + " (mentions "
                        + event.nMentions()
                        + ", articles " + event.nArticles() + ", sources " + event.nSources() + ", independent "
                        + event.nIndependentSources() + ", languages " + event.nLanguages() + ")");
    }

    static List<String> head(ArticleRow article) {
        List<String> lines = new ArrayList<>();
        lines.add(article.articleId() + ": " + (article.title() == null ? "(no title)" : article.title()));
        lines.add("  " + article.sourceId() + ", " + article.language() + ", published " + article.publishedDate()
                + " (" + article.publishedBasis() + ")");
        if (article.url() != null) {
            lines.add("  " + article.url());
        }
        lines.add("  relative words count from " + (article.anchorDate() == null ? "no day" : article.anchorDate())
                + ", confidence " + article.anchorConfidence());
        if (article.isDuplicate()) {
            lines.add("  a copy: " + article.duplicateGroupId() + " has an earlier article of this text");
        }
        return lines;
    }

    static List<String> dates(List<EventDateRow> dates) {
        return dates.stream()
                .map(date -> "  " + (date.isChosen() ? "* " : "  ") + date.edtf() + " (sources " + date.nSources()
                        + ", mentions " + date.nMentions() + ")")
                .toList();
    }

    static List<String> history(List<EventHistoryRow> states) {
        return states.stream()
                .map(state -> "  from " + state.knownFrom() + " " + state.status() + ", " + state.edtf() + " ("
                        + state.mentionId() + ")")
                .toList();
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
