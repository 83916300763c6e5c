package org.dateline.export.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.event.EventStatus;
import org.dateline.export.JsonSchemas;
import org.dateline.export.event.Cards;
import org.dateline.export.event.EventCard;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

class EventMapTest {

    @Test
    void aReaderOfMapsFindsThePlaceOfEachEvent() throws IOException, ParseException {
        String json = map(Cards.mandate(), Cards.event(EventStatus.OCCURRED, Cards.openEnd()));
        assertThat(new GeoJsonReader().read(json).getCoordinates())
                .containsExactly(new Coordinate(-74.006, 40.7128), new Coordinate(-74.006, 40.7128));
        assertThat(JsonSchemas.problems("geojson.schema.json", tree(json))).isEmpty();
    }

    @Test
    void anEventHasItsIdDateAndNamesAndWhatIsUnknownIsNull() throws IOException {
        JsonNode feature =
                tree(map(Cards.event(EventStatus.SCHEDULED, Cards.openEnd()))).at("/features/0");
        assertThat(feature.path("id").asText()).isEqualTo("event:1c9e0d7742ab");
        JsonNode properties = feature.path("properties");
        assertThat(properties.path("date").asText()).isEqualTo("from 2018-01-01");
        assertThat(properties.path("latest").isNull()).isTrue();
        assertThat(properties.path("actors").asText()).isEqualTo("OPCW-UN Joint Investigative Mechanism; Russia");
        assertThat(properties.path("headline").asText()).startsWith("تفويض");
        assertThat(properties.path("url").asText()).isEqualTo("https://news.example/a-1?x=1&y=2");
    }

    @Test
    void aMapWithoutEventsIsStillACollection() throws IOException {
        assertThat(JsonSchemas.problems("geojson.schema.json", tree(map()))).isEmpty();
    }

    @Test
    void theSchemaFindsLatitudesThatStandFirst() throws IOException {
        String turned = map(Cards.mandate()).replace("[-74.006,40.7128]", "[40.7128,-174.006]");
        assertThat(JsonSchemas.problems("geojson.schema.json", tree(turned))).isNotEmpty();
    }

    @Test
    void anEventWithoutCoordinatesIsRefused() {
        assertThatThrownBy(() -> map(Cards.hostile())).hasMessageContaining("event:00000000ffff");
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static String map(EventCard... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EventMap map = new EventMap(out)) {
            for (EventCard event : events) {
                map.add(event);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
