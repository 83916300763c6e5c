package org.dateline.jobs.bench;

import java.util.Locale;

/** What happens between two states, in the order in which a pair of them goes through it. */
enum Act {
    SANCTIONS_IMPOSED(Kind.DIRECTED, false),
    MEETING(Kind.RECIPROCAL, true),
    DIPLOMATS_EXPELLED(Kind.DIRECTED, false),
    AGREEMENT_SIGNED(Kind.RECIPROCAL, true),
    AMBASSADOR_RECALLED(Kind.DIRECTED, false),
    PHONE_CALL(Kind.RECIPROCAL, false),
    AID_DELIVERED(Kind.DIRECTED, false),
    SANCTIONS_LIFTED(Kind.DIRECTED, false),
    RESOLUTION_TABLED(Kind.DRAFT, false),
    RESOLUTION_VETOED(Kind.DRAFT, true),
    MANDATE_RENEWED(Kind.MANDATE, false);

    /** What tells one act from another of its kind: who does it to whom, or what it is done to. */
    enum Kind {
        DIRECTED,
        RECIPROCAL,
        DRAFT,
        MANDATE
    }

    /** How many of them a pair of states goes through; the last one is the Security Council's alone. */
    static final int OF_PAIRS = values().length - 1;

    private final Kind kind;
    private final boolean isAnnounced;

    Act(Kind kind, boolean isAnnounced) {
        this.kind = kind;
        this.isAnnounced = isAnnounced;
    }

    Kind kind() {
        return kind;
    }

    /** Whether some of them are plans first. */
    boolean isAnnounced() {
        return isAnnounced;
    }

    /** Its mode in the releases. */
    String mode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
