package org.dateline.coreference.correction;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of {@code corrections.csv}.
 *
 * @param targets an event, or mentions
 * @param value what the action needs: events, mentions, a date in EDTF, a mode; empty for those that need nothing
 * @param line where it stands in its file
 */
public record Correction(
        List<String> targets,
        CorrectionAction action,
        List<String> value,
        String author,
        String reason,
        LocalDate date,
        int line)
        implements Serializable {
    private static final String EVENT = "event:";
    private static final String MENTION = "mention:";

    public Correction {
        targets = List.copyOf(targets);
        value = List.copyOf(value);
    }

    /** The first target: all but {@code split} have no other. */
    public String target() {
        return targets.get(0);
    }

    public boolean isOfEvent() {
        return isEvent(target());
    }

    /** The only value; null if there is none. */
    String onlyValue() {
        return value.isEmpty() ? null : value.get(0);
    }

    /** The mentions that go into an event of their own. */
    List<String> splitMentions() {
        return isOfEvent() ? value : targets;
    }

    /** Target, action and value as in the table: what tells it from others. */
    public String key() {
        return String.join("|", targets) + ";" + action.code() + ";" + String.join("|", value);
    }

    static boolean isEvent(String id) {
        return id.startsWith(EVENT) && id.length() > EVENT.length();
    }

    static boolean isMention(String id) {
        return id.startsWith(MENTION) && id.length() > MENTION.length();
    }
}
