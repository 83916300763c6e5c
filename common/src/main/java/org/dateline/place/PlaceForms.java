package org.dateline.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.text.LexiconBuilder;

/** Adds the names of cities and regions in one language to its lexicon; states are read as actors. */
public final class PlaceForms {
    private final Map<String, PlaceName> names = new LinkedHashMap<>();
    private final NameForms spellings;
    private final LexiconBuilder lexicon;

    private PlaceForms(NameForms spellings, LexiconBuilder lexicon) {
        this.spellings = spellings;
        this.lexicon = lexicon;
    }

    /** What is wrong with the tables goes to the problems of the dictionaries. */
    public static void addTo(LexiconBuilder lexicon, String language, NameForms spellings, Dictionaries dictionaries) {
        new PlaceForms(spellings, lexicon).addAll(language, dictionaries);
    }

    private void addAll(String language, Dictionaries dictionaries) {
        for (Located<Place> row : dictionaries.rows(PlaceTable.PATH, PlaceTable.SCHEMA)) {
            Place place = row.value();
            PlaceName name = new PlaceName(place.placeId(), place.countryIso3(), place.precision(), names.size());
            names.put(place.placeId(), name);
            place.labels().in(language).ifPresent(label -> add(label, name));
        }
        List<Located<PlaceNameTable.Entry>> others =
                dictionaries.rows(PlaceNameTable.path(language), PlaceNameTable.SCHEMA);
        for (Located<PlaceNameTable.Entry> row : others) {
            PlaceName name = names.get(row.value().placeId());
            if (name == null) {
                String id = row.value().placeId();
                dictionaries.problems().add(row, "unknown place '" + id + "'" + Nearest.hint(id, names.keySet()));
            } else {
                add(row.value().form(), name);
            }
        }
    }

    private void add(String form, PlaceName name) {
        lexicon.add(form, name);
        spellings.derived(NameRow.label(name.placeId(), form)).forEach(derived -> lexicon.add(derived.text(), name));
    }
}
