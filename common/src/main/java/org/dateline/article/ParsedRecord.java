package org.dateline.article;

import java.util.Optional;

/** What came of one record: an article, or the reason why there is none. */
public sealed interface ParsedRecord {

    record Accepted(Article article) implements ParsedRecord {}

    /** {@code reasonText} is a sentence for the person who has the record. */
    record Rejected(RejectionReason reason, String reasonText) implements ParsedRecord {}

    /** The article; empty if the record was rejected. */
    default Optional<Article> accepted() {
        return this instanceof Accepted accepted ? Optional.of(accepted.article()) : Optional.empty();
    }

    /** The rejection; empty if there is an article. */
    default Optional<Rejected> rejected() {
        return this instanceof Rejected rejected ? Optional.of(rejected) : Optional.empty();
    }
}
