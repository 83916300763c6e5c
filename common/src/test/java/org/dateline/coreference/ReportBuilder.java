package org.dateline.coreference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dateline.event.Circumstances;
import org.dateline.event.TopicScore;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;

/** Reports by hand: {@code report("m1").act("ACCUSE", "accusation").by("state:USA").on("state:RUS").day("2017-11-01")}. */
final class ReportBuilder {
    private final String mentionId;
    private String articleId;
    private String sourceId;
    private String evidenceId;
    private String language = "en";
    private LocalDate published = LocalDate.parse("2017-11-02");
    private String type = "CONSULT";
    private String mode = "meeting";
    private String status = "occurred";
    private String objectKey;
    private String topicId;
    private final List<ActorRole> actors = new ArrayList<>();
    private LocalDate earliest;
    private LocalDate latest;
    private String edtf;
    private String precision;
    private String kind;
    private DateMethod method = DateMethod.UNDATED;
    private String anchorMentionId;
    private String anchorOffset;
    private boolean isMain = true;
    private double confidence = 0.8;

    private ReportBuilder(String mentionId) {
        this.mentionId = mentionId;
        this.articleId = "article-" + mentionId;
        this.sourceId = "source:" + mentionId;
    }

    static ReportBuilder report(String mentionId) {
        return new ReportBuilder(mentionId);
    }

    static ReportBuilder veto(String mentionId) {
        return report(mentionId)
                .act("REJECT", "resolution_vetoed")
                .by("state:RUS")
                .in("org:UNSC");
    }

    static ReportBuilder accusation(String mentionId) {
        return report(mentionId).act("ACCUSE", "accusation").by("state:USA").on("state:RUS");
    }

    static ReportBuilder meeting(String mentionId, String... participants) {
        return report(mentionId).act("CONSULT", "meeting").with(participants);
    }

    ReportBuilder article(String id) {
        articleId = id;
        return this;
    }

    ReportBuilder source(String id) {
        sourceId = id;
        return this;
    }

    ReportBuilder copyOf(String id) {
        evidenceId = id;
        return this;
    }

    ReportBuilder language(String tag) {
        language = tag;
        return this;
    }

    ReportBuilder published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    ReportBuilder act(String eventType, String eventMode) {
        type = eventType;
        mode = eventMode;
        return this;
    }

    ReportBuilder status(String code) {
        status = code;
        return this;
    }

    ReportBuilder about(String key) {
        objectKey = key;
        return this;
    }

    ReportBuilder topic(String id) {
        topicId = id;
        return this;
    }

    ReportBuilder by(String actorId) {
        return actor(actorId, "source");
    }

    ReportBuilder on(String actorId) {
        return actor(actorId, "target");
    }

    ReportBuilder in(String actorId) {
        return actor(actorId, "forum");
    }

    ReportBuilder with(String... participants) {
        for (String participant : participants) {
            actor(participant, "participant");
        }
        return this;
    }

    ReportBuilder actor(String actorId, String role) {
        actors.add(new ActorRole(actorId, role));
        return this;
    }

    ReportBuilder day(String day) {
        return days(day, day, DatePrecision.DAY).dated(day, "point", DateMethod.EXPLICIT);
    }

    /** Dated to its day of publication, for want of other words. */
    ReportBuilder onPublicationDay(String day) {
        return published(day).day(day).method(DateMethod.PUBLICATION_DAY);
    }

    ReportBuilder month(String month) {
        YearMonth m = YearMonth.parse(month);
        return days(m.atDay(1).toString(), m.atEndOfMonth().toString(), DatePrecision.MONTH)
                .dated(month, "uncertain", DateMethod.EXPLICIT);
    }

    ReportBuilder year(int year) {
        return days(year + "-01-01", year + "-12-31", DatePrecision.YEAR)
                .dated(String.valueOf(year), "uncertain", DateMethod.EXPLICIT);
    }

    ReportBuilder third(String first, String last) {
        return days(first, last, DatePrecision.MONTH_THIRD)
                .dated("[" + first + ".." + last + "]", "uncertain", DateMethod.EXPLICIT);
    }

    ReportBuilder openFrom(String first) {
        earliest = LocalDate.parse(first);
        latest = null;
        precision = DatePrecision.DAY.code();
        return dated(first + "/..", "span", DateMethod.EXPLICIT);
    }

    /** Undated, but so long after what another mention tells of. */
    ReportBuilder after(String mentionId, String period) {
        anchorMentionId = mentionId;
        anchorOffset = period;
        return this;
    }

    ReportBuilder method(DateMethod dateMethod) {
        method = dateMethod;
        return this;
    }

    ReportBuilder confidence(double value) {
        confidence = value;
        return this;
    }

    ReportBuilder background() {
        isMain = false;
        return this;
    }

    private ReportBuilder days(String first, String last, DatePrecision datePrecision) {
        earliest = LocalDate.parse(first);
        latest = LocalDate.parse(last);
        precision = datePrecision.code();
        return this;
    }

    private ReportBuilder dated(String reading, String dateKind, DateMethod dateMethod) {
        edtf = reading;
        kind = dateKind;
        method = dateMethod;
        return this;
    }

    Report build() {
        return new Report(
                mentionId,
                articleId,
                sourceId,
                evidenceId == null ? articleId : evidenceId,
                language,
                published,
                type,
                mode,
                status,
                objectKey,
                topicId,
                topicId == null ? List.of() : List.of(new TopicScore(topicId, 0.8)),
                actors,
                Circumstances.NONE,
                earliest,
                latest,
                edtf,
                precision,
                kind,
                method.code(),
                anchorMentionId,
                anchorOffset,
                isMain,
                confidence);
    }
}
