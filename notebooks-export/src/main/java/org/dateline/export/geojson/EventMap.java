package org.dateline.export.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.dateline.export.event.EventCard;

/**
 * Writes events as a GeoJSON FeatureCollection (RFC 7946): a point, longitude first, for each event whose place has
 * coordinates. What is unknown is null.
 */
public final class EventMap implements Closeable {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonGenerator json;

    /** On a stream that it closes in the end. */
    public EventMap(OutputStream out) throws IOException {
        json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
    }

    /**
     * Writes an event.
     *
     * @throws IllegalArgumentException if its place is not on the map
     */
    public void add(EventCard event) throws IOException {
        EventCard.Venue venue = event.venue();
        if (venue == null || !venue.isOnMap()) {
            throw new IllegalArgumentException("no coordinates: " + event.eventId());
        }
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", event.eventId());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(venue.lon());
        json.writeNumber(venue.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        properties(event);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(EventCard event) throws IOException {
        EventCard.Venue venue = event.venue();
        json.writeStringField("title", event.title());
        json.writeStringField(
                "headline", event.headline() == null ? null : event.headline().text());
        json.writeStringField(
                "headline_language",
                event.headline() == null ? null : event.headline().language());
        json.writeStringField("event_type", event.act().type());
        json.writeStringField("event_mode", event.act().mode());
        json.writeStringField("status", event.status().code());
        date(event);
        json.writeStringField("place", venue.label());
        json.writeStringField("place_precision", venue.precision());
        json.writeStringField("country_iso3", venue.countryIso3());
        json.writeStringField("actors", String.join("; ", event.actors()));
        json.writeStringField("topics", String.join("; ", event.topics()));
        json.writeNumberField("n_sources", event.reports().nSources());
        json.writeNumberField("n_articles", event.reports().nArticles());
        json.writeStringField("first_reported", text(event.reports().first()));
        json.writeStringField("url", event.reports().best().link().orElse(null));
    }

    private void date(EventCard event) throws IOException {
        json.writeStringField("date", event.dateText());
        json.writeStringField("earliest", text(event.date().earliest()));
        json.writeStringField("latest", text(event.date().latest()));
        json.writeStringField("date_precision", event.date().precision().code());
        json.writeStringField("edtf", event.date().edtf());
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, null);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
