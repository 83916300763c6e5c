package org.dateline.jobs.stage;

import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.coreference.correction.Correction;
import org.dateline.event.Mention;
import org.dateline.jobs.release.WorkTable;
import org.dateline.jobs.step.extract.ArticleReading;
import org.dateline.jobs.step.ingest.Fate;
import org.dateline.jobs.step.ingest.IngestCounts;
import org.dateline.jobs.step.ingest.KeptArticle;
import org.dateline.jobs.step.ingest.ParsedLine;
import org.dateline.jobs.step.resolve.AnchoredDate;
import org.dateline.jobs.step.resolve.ComparedRow;
import org.dateline.jobs.step.resolve.CopyLink;
import org.dateline.jobs.step.resolve.EventAnchor;
import org.dateline.jobs.step.resolve.EventBond;
import org.dateline.jobs.step.resolve.MentionCandidate;
import org.dateline.jobs.step.resolve.TextSketch;
import org.dateline.jobs.step.timeline.TimelineCount;
import org.dateline.jobs.table.EventChangeRow;
import org.dateline.jobs.table.RejectedRow;
import org.dateline.jobs.table.RunRow;

/** The tables that stages keep. Those of articles grow from run to run. */
public final class Kept {

    static final WorkTable<ParsedLine> LINES = new WorkTable<>("lines", ParsedLine.class, "ingest");
    static final WorkTable<Fate> FATES = new WorkTable<>("fates", Fate.class, "ingest");
    static final WorkTable<IngestCounts> COUNTED = new WorkTable<>("counted", IngestCounts.class, "ingest");
    public static final WorkTable<KeptArticle> ARTICLES = new WorkTable<>("articles", KeptArticle.class, "ingest");
    public static final WorkTable<RejectedRow> REJECTED = new WorkTable<>("rejected", RejectedRow.class, "ingest");
    public static final WorkTable<ArticleReading> READINGS =
            new WorkTable<>("readings", ArticleReading.class, "extract");
    static final WorkTable<ReadWith> READ_WITH = new WorkTable<>("read_with", ReadWith.class, "extract");
    static final WorkTable<TextSketch> SKETCHES = new WorkTable<>("sketches", TextSketch.class, "resolve");
    static final WorkTable<CopyLink> COPY_LINKS = new WorkTable<>("copy_links", CopyLink.class, "resolve");
    static final WorkTable<ComparedRow> COMPARED = new WorkTable<>("compared", ComparedRow.class, "resolve");
    public static final WorkTable<ArticleFacts> FACTS = new WorkTable<>("facts", ArticleFacts.class, "resolve");
    public static final WorkTable<ResolvedEvent> EVENTS = new WorkTable<>("events", ResolvedEvent.class, "resolve");
    public static final WorkTable<AnchoredDate> ANCHORED = new WorkTable<>("anchored", AnchoredDate.class, "resolve");
    public static final WorkTable<MentionCandidate> CANDIDATES =
            new WorkTable<>("candidates", MentionCandidate.class, "resolve");
    static final WorkTable<EventBond> BONDS = new WorkTable<>("bonds", EventBond.class, "resolve");
    static final WorkTable<Correction> CORRECTIONS = new WorkTable<>("corrections", Correction.class, "resolve");
    static final WorkTable<Mention> CORRECTED_MENTIONS =
            new WorkTable<>("corrected_mentions", Mention.class, "resolve");
    static final WorkTable<EventChangeRow> CORRECTION_CHANGES =
            new WorkTable<>("correction_changes", EventChangeRow.class, "resolve");
    static final WorkTable<RejectedRow> LOST_CORRECTIONS =
            new WorkTable<>("lost_corrections", RejectedRow.class, "resolve");

    /** The mentions by which corrections know events, from run to run. */
    static final WorkTable<EventAnchor> ANCHORS = new WorkTable<>("anchors", EventAnchor.class, "resolve");

    static final WorkTable<TimelineCount> COUNTS = new WorkTable<>("counts", TimelineCount.class, "timeline");
    public static final WorkTable<RunRow> RUNS = new WorkTable<>("runs", RunRow.class, "run");

    private Kept() {}
}
