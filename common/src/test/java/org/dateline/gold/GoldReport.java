package org.dateline.gold;

/**
 * An event of an article, and the real event that it is.
 *
 * @param id article id, {@code #}, key in the article
 * @param cluster the key of an {@link EventFact}
 * @param disagrees true where the article is wrong about the day
 */
record GoldReport(String id, String cluster, String text, boolean disagrees) {

    String articleId() {
        return id.substring(0, id.indexOf('#'));
    }

    String key() {
        return id.substring(id.indexOf('#') + 1);
    }
}
