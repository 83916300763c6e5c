package org.dateline.jobs.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as other data sets tell events: one day, who did it, to whom, where, and who reported it.
 *
 * @param act in their terms, of the plan where it is one
 * @param day on which it happened, or is planned for
 * @param actors the best attested first
 * @param place null if unknown
 * @param countryIso3 where it happened; null if unknown
 * @param context PLOVER's word for the topic; null if it has none
 */
public record ToldEvent(
        String eventId,
        Act act,
        LocalDate day,
        List<Actor> actors,
        Site place,
        String countryIso3,
        String context,
        long nMentions,
        long nSources,
        long nArticles,
        LocalDate firstReported,
        Report report) {

    /** An actor in a role; {@code sector} and {@code countryIso3} are null where it has none. */
    public record Actor(String role, String label, String sector, String countryIso3) {}

    /** A place; a state has no coordinates. */
    public record Site(String label, String precision, Double lat, Double lon) {}

    /** The best report of it, and whether the event is its article's own news; what is unknown is null. */
    public record Report(String language, String source, String url, boolean isMain) {}

    /** Those who act: the sources, or the first of those who take part alike. */
    List<Actor> doers() {
        List<Actor> sources = inRole("source");
        return sources.isEmpty() ? inRole("participant").stream().limit(1).toList() : sources;
    }

    /** Those who are acted upon, or with. */
    List<Actor> recipients() {
        int own = inRole("source").isEmpty() ? 1 : 0;
        return Stream.concat(inRole("participant").stream().skip(own), inRole("target").stream())
                .toList();
    }

    Optional<Actor> firstDoer() {
        return doers().stream().findFirst();
    }

    Optional<Actor> firstRecipient() {
        return recipients().stream().findFirst();
    }

    private List<Actor> inRole(String role) {
        return actors.stream().filter(actor -> actor.role().equals(role)).toList();
    }
}
