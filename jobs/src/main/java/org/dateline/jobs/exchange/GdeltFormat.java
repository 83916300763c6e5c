package org.dateline.jobs.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.dictionary.CodeTable;

/** The 58 columns of GDELT 1.0 events, without a header. What we do not know stays empty. */
public final class GdeltFormat implements EventFormat {

    /** The columns of an actor behind its number. */
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");

    private static final List<String> GEO = List.of(
            "Geo_Type", "Geo_FullName", "Geo_CountryCode", "Geo_ADM1Code", "Geo_Lat", "Geo_Long", "Geo_FeatureID");

    /** Sectors of PLOVER that CAMEO writes by the same code. */
    private static final Set<String> TYPES = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "OPP", "REB", "SPY", "PTY", "BUS", "CRM", "CVL", "EDU", "MED", "LAB",
            "REF", "IGO", "NGO", "UAF", "SEP");

    private static final Map<String, Integer> QUAD_CLASSES =
            Map.of("verbal_cooperation", 1, "material_cooperation", 2, "verbal_conflict", 3, "material_conflict", 4);

    static final List<String> COLUMNS = columnNames();

    private final CodeTable countries;

    /** With the codes of countries. */
    public GdeltFormat(CodeTable countries) {
        this.countries = countries;
    }

    @Override
    public String fileName() {
        return "gdelt.export.CSV";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public String absent() {
        return "";
    }

    @Override
    public List<Object> cells(ToldEvent event) {
        List<Object> cells = new ArrayList<>(COLUMNS.size());
        LocalDate day = event.day();
        cells.add(number(event.eventId()));
        cells.add(day.format(DateTimeFormatter.BASIC_ISO_DATE));
        cells.add(String.format(Locale.ROOT, "%d%02d", day.getYear(), day.getMonthValue()));
        cells.add(day.getYear());
        cells.add(String.format(
                Locale.ROOT, "%.4f", day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0));
        addActor(cells, event.firstDoer());
        addActor(cells, event.firstRecipient());
        addAct(cells, event);
        cells.addAll(Collections.nCopies(2 * GEO.size(), null));
        addPlace(cells, event);
        cells.add(event.firstReported().format(DateTimeFormatter.BASIC_ISO_DATE));
        cells.add(event.report().url());
        return cells;
    }

    /** GDELT's ids are whole numbers: 63 bits of ours, which is a hash. */
    private static long number(String eventId) {
        return Long.parseUnsignedLong(eventId.substring(eventId.indexOf(':') + 1), 16) & Long.MAX_VALUE;
    }

    private void addActor(List<Object> cells, Optional<ToldEvent.Actor> actor) {
        String country = actor.map(ToldEvent.Actor::countryIso3)
                .map(iso3 -> countries.code("cameo", iso3).orElse(iso3))
                .orElse(null);
        String type = actor.map(ToldEvent.Actor::sector).filter(TYPES::contains).orElse(null);
        String code = (country == null ? "" : country) + (type == null ? "" : type);
        cells.add(code);
        cells.add(actor.map(one -> one.label().toUpperCase(Locale.ROOT)).orElse(null));
        cells.add(country);
        cells.addAll(Collections.nCopies(4, null));
        cells.add(type);
        cells.addAll(Collections.nCopies(2, null));
    }

    private static void addAct(List<Object> cells, ToldEvent event) {
        Act act = event.act();
        cells.add(event.report().isMain() ? 1 : 0);
        cells.add(act.cameoCode());
        cells.add(act.cameoCode().substring(0, 3));
        cells.add(act.cameoCode().substring(0, 2));
        cells.add(QUAD_CLASSES.get(act.quad()));
        cells.add(act.goldstein());
        cells.add(event.nMentions());
        cells.add(event.nSources());
        cells.add(event.nArticles());
        cells.add(null);
    }

    private void addPlace(List<Object> cells, ToldEvent event) {
        ToldEvent.Site place = event.place();
        String iso3 = event.countryIso3();
        cells.add(place == null ? 0 : geoType(place.precision(), "USA".equals(iso3)));
        cells.add(place == null ? null : place.label());
        cells.add(iso3 == null ? null : countries.code("fips", iso3).orElse(null));
        cells.add(null);
        cells.add(place == null ? null : place.lat());
        cells.add(place == null ? null : place.lon());
        cells.add(null);
    }

    private static int geoType(String precision, boolean isAmerican) {
        return switch (precision) {
            case "city" -> isAmerican ? 3 : 4;
            case "region" -> isAmerican ? 2 : 5;
            default -> 1;
        };
    }

    private static List<String> columnNames() {
        List<String> names = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        ACTOR.forEach(name -> names.add("Actor1" + name));
        ACTOR.forEach(name -> names.add("Actor2" + name));
        names.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String whose : List.of("Actor1", "Actor2", "Action")) {
            GEO.forEach(name -> names.add(whose + name));
        }
        names.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(names);
    }
}
