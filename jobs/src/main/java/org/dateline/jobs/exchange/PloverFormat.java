package org.dateline.jobs.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of POLECAT, the data set that PLOVER was made for, with a header. What we do not know is None. */
public final class PloverFormat implements EventFormat {

    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private final String version;

    /** {@code version} stands in every row: which release they are from. */
    public PloverFormat(String version) {
        this.version = version;
    }

    @Override
    public String fileName() {
        return "plover.txt";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public String absent() {
        return "None";
    }

    @Override
    public List<Object> cells(ToldEvent event) {
        Object[] cells = new Object[COLUMNS.size()];
        Act act = event.act();
        set(cells, "Event ID", event.eventId());
        set(cells, "Event Date", event.day());
        set(cells, "Event Type", act.type());
        set(cells, "Event Mode", act.ploverMode());
        set(cells, "Intensity", act.goldstein());
        set(cells, "Quad Code", act.quad().replace('_', ' ').toUpperCase(Locale.ROOT));
        set(cells, "Contexts", event.context());
        setSide(cells, "Actor", event.doers());
        setSide(cells, "Recipient", event.recipients());
        setPlace(cells, event);
        set(cells, "Source", event.report().source());
        set(cells, "Publication Date", event.firstReported());
        String language = event.report().language();
        set(
                cells,
                "Language",
                language == null ? null : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
        set(cells, "Version", version);
        return Arrays.asList(cells);
    }

    private static void setSide(Object[] cells, String side, List<ToldEvent.Actor> actors) {
        set(cells, side + " Name", joined(actors, ToldEvent.Actor::label));
        set(cells, side + " Country", joined(actors, ToldEvent.Actor::countryIso3));
        set(
                cells,
                "Primary " + side + " Sector",
                actors.stream()
                        .map(ToldEvent.Actor::sector)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        set(cells, side + " Sectors", joined(actors, ToldEvent.Actor::sector));
    }

    private static void setPlace(Object[] cells, ToldEvent event) {
        ToldEvent.Site place = event.place();
        set(cells, "Country", event.countryIso3());
        if (place != null) {
            set(cells, "Placename", place.label());
            set(cells, "City", place.precision().equals("city") ? place.label() : null);
            set(cells, "Province", place.precision().equals("region") ? place.label() : null);
            set(cells, "Latitude", place.lat());
            set(cells, "Longitude", place.lon());
        }
    }

    /** Each value once, between semicolons; null if there is none. */
    private static String joined(List<ToldEvent.Actor> actors, Function<ToldEvent.Actor, String> value) {
        String all =
                actors.stream().map(value).filter(Objects::nonNull).distinct().collect(Collectors.joining(";"));
        return all.isEmpty() ? null : all;
    }

    private static void set(Object[] cells, String column, Object value) {
        cells[COLUMNS.indexOf(column)] = value;
    }
}
