package org.dateline.export.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page is about; a whole release where nothing is said.
 *
 * @param actorIds one actor, or two of which both take part
 * @param topicId the topic
 * @param words the words searched for
 * @param since events that may have happened on that day or later
 * @param until events that may have happened on that day or earlier
 */
public record Subject(
        List<String> actorIds,
        Optional<String> topicId,
        Optional<String> words,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    public Subject {
        actorIds = List.copyOf(actorIds);
    }

    /** A whole release. */
    public static Subject all() {
        return new Subject(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The ids of actors and topic. */
    List<String> ids() {
        return Stream.concat(actorIds.stream(), topicId.stream()).toList();
    }

    /** A name for a file, of letters, digits and hyphens; {@code timeline} for a whole release. */
    public String fileName() {
        List<String> parts = Stream.of(
                        ids().stream(),
                        words.stream(),
                        since.map(LocalDate::toString).stream(),
                        until.map(day -> "to-" + day).stream())
                .flatMap(part -> part)
                .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"))
                .toList();
        return parts.isEmpty() ? "timeline" : String.join("-", parts);
    }
}
