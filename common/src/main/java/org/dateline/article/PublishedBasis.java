package org.dateline.article;

import java.util.List;
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

    private static final List<PublishedBasis> ALL = List.of(values());

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in tables and records, such as {@code crawled}. */
    public String code() {
        return code;
    }

    /** True where the day is the day of publication, not only of a crawl. */
    public boolean isPublicationDay() {
        return this != CRAWLED;
    }

    /** The basis of that code, in any case; empty for an unknown one. */
    public static Optional<PublishedBasis> ofCode(String code) {
        for (PublishedBasis basis : ALL) {
            if (basis.code.equalsIgnoreCase(code.strip())) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
