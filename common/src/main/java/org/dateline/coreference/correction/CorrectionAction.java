package org.dateline.coreference.correction;

import java.util.Locale;

/** What a correction does to its target. */
public enum CorrectionAction {
    /** An event and another are one; a mention is a report of that event. */
    MERGE,
    /** Mentions go out of their event, into one of their own. */
    SPLIT,
    /** An event or mention has that date. */
    REDATE,
    /** An event or mention is that act. */
    RETYPE,
    /** An event or mention is none. */
    REJECT,
    /** An event or mention is right. */
    CONFIRM;

    /** The name in the table, such as {@code redate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
