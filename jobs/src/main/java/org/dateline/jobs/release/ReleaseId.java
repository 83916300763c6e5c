package org.dateline.jobs.release;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The name of a release, such as {@code 20171103T060000Z-1a2b3c4d}: names sort by time.
 *
 * @param value the moment at which its run started, and 8 hex digits
 */
public record ReleaseId(String value) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public ReleaseId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a release id such as 20171103T060000Z-1a2b3c4d");
        }
    }

    /** The id for a run that started then, with that hash (hex, at least 8 digits) of its configuration. */
    public static ReleaseId of(Instant startedAt, String sha256) {
        return new ReleaseId(MOMENT.format(startedAt) + "-" + sha256.substring(0, 8));
    }

    /** The moment at which its run started, to the second. */
    public Instant startedAt() {
        return MOMENT.parse(value.substring(0, value.indexOf('-')), Instant::from);
    }

    /** Whether the text has the form of a release id. */
    static boolean isOne(String text) {
        return text.matches("\\d{8}T\\d{6}Z-[0-9a-f]{8}");
    }
}
