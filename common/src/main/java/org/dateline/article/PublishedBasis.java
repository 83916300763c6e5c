package org.dateline.article;

import java.util.Locale;
import java.util.Optional;

/** What the publication time of an article record is known from. */
public enum PublishedBasis {
    PUBLISHED,
    CRAWLED,
    FEED,
    HTML,
    URL,
    TEXT;

    /** The name in tables and records, such as {@code crawled}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where the day is the day of publication, not only of a crawl. */
    public boolean isPublicationDay() {
        return this != CRAWLED;
    }

    /** The basis of that code, in any case; empty for an unknown one. */
    public static Optional<PublishedBasis> ofCode(String code) {
        for (PublishedBasis basis : values()) {
            if (basis.code().equals(code.toLowerCase(Locale.ROOT).strip())) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
