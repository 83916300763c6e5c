package org.dateline.export.calendar;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Comment;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.dateline.event.EventStatus;
import org.dateline.export.event.EventCard;
import org.dateline.timeline.DayInterval;
import org.dateline.timex.DateKind;
import org.dateline.timex.DatePrecision;

/** A plan as an entry of a calendar: whole days, nobody's time taken. */
record PlanEntry(EventCard event, Instant madeAt) {

    VEvent component() {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.eventId() + "@dateline"));
        entry.add(new DtStamp(madeAt));
        entry.add(new DtStart<LocalDate>(wholeDay(), days(event).earliest()));
        entry.add(new DtEnd<LocalDate>(wholeDay(), days(event).latest().plusDays(1)));
        entry.add(new Sequence(event.plan().revisions()));
        entry.add(new Summary(language("en"), event.title()));
        entry.add(new Description(language("en"), description()));
        entry.add(new Status(status()));
        entry.add(ImmutableTransp.TRANSPARENT);
        entry.add(new Categories(new TextList(categories())));
        more().forEach(entry::add);
        return entry;
    }

    /** The days of an event in the calendar: of a deadline the last one, of what has no end the first. */
    static DayInterval days(EventCard event) {
        LocalDate last = event.days().planEnd();
        return new DayInterval(isDeadline(event) ? last : event.date().earliest(), last);
    }

    private static boolean isDeadline(EventCard event) {
        return event.date().precision() == DatePrecision.BOUND;
    }

    private String status() {
        return switch (event.status()) {
            case CANCELLED, DENIED -> Status.VALUE_CANCELLED;
            case OCCURRED, ONGOING -> Status.VALUE_CONFIRMED;
            case SCHEDULED ->
                event.date().kind() == DateKind.UNCERTAIN ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED;
            case POSTPONED, LAPSED, HYPOTHETICAL -> Status.VALUE_TENTATIVE;
        };
    }

    private List<String> categories() {
        List<String> categories = new ArrayList<>(event.topics());
        categories.add(event.status().code());
        if (isDeadline(event)) {
            categories.add("deadline");
        }
        return categories;
    }

    private String description() {
        EventCard.Reports reports = event.reports();
        List<String> lines = new ArrayList<>();
        lines.add("Date: " + event.dateText());
        lines.add("Status: "
                + (event.status() == EventStatus.LAPSED
                        ? "no source says what came of it"
                        : event.status().code()));
        if (!event.actors().isEmpty()) {
            lines.add("Actors: " + String.join("; ", event.actors()));
        }
        lines.add("Sources: " + reports.nSources() + ", from " + reports.first() + " to " + reports.last());
        return String.join("\n", lines);
    }

    /** What not every event has. */
    private List<Property> more() {
        List<Property> more = new ArrayList<>();
        if (event.headline() != null) {
            more.add(new Comment(
                    language(event.headline().language()), event.headline().text()));
        }
        if (event.venue() != null) {
            more.add(new Location(language("en"), event.venue().label()));
        }
        if (event.venue() != null && event.venue().isOnMap()) {
            more.add(new Geo(
                    BigDecimal.valueOf(event.venue().lat()),
                    BigDecimal.valueOf(event.venue().lon())));
        }
        event.reports().best().link().flatMap(PlanEntry::uri).ifPresent(link -> more.add(new Url(link)));
        return more;
    }

    private static Optional<URI> uri(String link) {
        try {
            return Optional.of(URI.create(link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ParameterList wholeDay() {
        return new ParameterList(List.of((Parameter) Value.DATE));
    }

    private static ParameterList language(String tag) {
        return new ParameterList(List.of((Parameter) new Language(tag)));
    }
}
