package org.dateline.export.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.export.text.DateText;
import org.dateline.timeline.DayInterval;
import org.dateline.timex.DateReading;

/**
 * An event as files for other programs tell it.
 *
 * @param title in English
 * @param headline of the best report; null if no report has one
 * @param actors their names, the best attested first
 * @param topics their names, the main one first
 * @param venue null if unknown
 */
public record EventCard(
        String eventId,
        String title,
        Headline headline,
        Act act,
        EventStatus status,
        DateReading date,
        List<String> actors,
        List<String> topics,
        Venue venue,
        Plan plan,
        Reports reports) {

    public EventCard {
        Objects.requireNonNull(eventId);
        Objects.requireNonNull(title);
        Objects.requireNonNull(status);
        Objects.requireNonNull(date);
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
    }

    /** Words of an outlet in their own language, a BCP 47 tag. */
    public record Headline(String text, String language) {}

    /** PLOVER type and mode, as in {@code dim_event_type}. */
    public record Act(String type, String mode) {}

    /** Where it happened; {@code lat} and {@code lon} are null for a state, {@code countryIso3} where nobody's law holds. */
    public record Venue(String label, String precision, String countryIso3, Double lat, Double lon) {

        public boolean isOnMap() {
            return lat != null && lon != null;
        }
    }

    /** Whether it was ever announced for a day to come, and how often what is known of it changed. */
    public record Plan(boolean wasAnnounced, int revisions) {}

    /** Who reports it, and how often. */
    public record Reports(long nArticles, long nSources, LocalDate first, LocalDate last, Quote best) {}

    /** The best report; each part is null where it is unknown or left out of the release. */
    public record Quote(String source, String language, String url, String sentence, String dateText) {

        /** The address, if it is one that a browser may be sent to. */
        public Optional<String> link() {
            return Optional.ofNullable(url).filter(address -> address.matches("https?://\\S+"));
        }
    }

    /** The days on which it may have happened. */
    public DayInterval days() {
        return new DayInterval(date.earliest(), date.latest());
    }

    /** The date as people read it, such as {@code mid Nov 2017 (11-20)}. */
    public String dateText() {
        return DateText.of(date, status == EventStatus.ONGOING);
    }
}
