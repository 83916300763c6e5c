package org.dateline.article;

import java.util.Locale;

/** Why a record did not become an article. */
public enum RejectionReason {
    JSON_INVALID,
    NOT_AN_OBJECT,
    BODY_MISSING,
    FIELD_TYPE_INVALID,
    PUBLISHED_MISSING,
    PUBLISHED_INVALID,
    ENCODING_INVALID,
    TEXT_TOO_LONG,
    /** The same id and text as another record. */
    DUPLICATE_RECORD,
    /** The same id as another record, with another text. */
    CONFLICTING_ID;

    /** The name in tables, such as {@code body_missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
