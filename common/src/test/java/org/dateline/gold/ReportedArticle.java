package org.dateline.gold;

import java.util.List;

/**
 * A short article, for what it reports.
 *
 * @param reports in the order of the text
 */
record ReportedArticle(String articleId, List<Piece> reports) {

    ReportedArticle {
        reports = List.copyOf(reports);
    }

    /**
     * A piece of the one sentence that tells of an event.
     *
     * @param event the key of a {@link ReportedFact}
     */
    record Piece(String event, String text) {}
}
