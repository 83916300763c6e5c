package org.dateline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.table.NameRow;
import org.dateline.actor.table.OfficeNameRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.text.Folding;

/** The forms that name actors, by language. */
record Names(Map<String, List<Located<NameRow>>> byLanguage, Map<String, List<Located<OfficeNameRow>>> titles) {
    /** All languages in which names may be listed, read as text or not. */
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fa", "fr", "he", "it", "pt", "ru", "tr", "uk", "zh");

    static Names read(Dictionaries dictionaries) {
        Map<String, List<Located<NameRow>>> names = new TreeMap<>();
        Map<String, List<Located<OfficeNameRow>>> titles = new TreeMap<>();
        for (String language : LANGUAGES) {
            names.put(language, ActorTables.names(dictionaries, language));
            titles.put(language, dictionaries.rows(OfficeNameRow.path(language), OfficeNameRow.SCHEMA));
        }
        return new Names(names, titles);
    }

    List<ActorAlias> aliases() {
        List<ActorAlias> aliases = new ArrayList<>();
        byLanguage.forEach((language, rows) -> rows.forEach(row -> {
            NameRow name = row.value();
            aliases.add(new ActorAlias(name.actorId(), name.form(), language, name.kind()));
        }));
        titles.forEach((language, rows) -> rows.forEach(row -> {
            OfficeNameRow title = row.value();
            aliases.add(new ActorAlias(title.officeId(), title.form(), language, AliasKind.ROLE));
        }));
        return List.copyOf(aliases);
    }

    /** The labels of the capitals, by the slug of the English name: what talks held there are called. */
    Map<String, Labels> capitals() {
        Map<String, String> arabic = firstCapitals("ar");
        Map<String, Labels> capitals = new LinkedHashMap<>();
        firstCapitals("en")
                .forEach((state, capital) -> capitals.put(slug(capital), Labels.of(capital, arabic.get(state))));
        return capitals;
    }

    private Map<String, String> firstCapitals(String language) {
        return firstCapitals(byLanguage.getOrDefault(language, List.of()));
    }

    /** The capital of each state as the rows of a language name it first. */
    static Map<String, String> firstCapitals(List<Located<NameRow>> rows) {
        Map<String, String> capitals = new LinkedHashMap<>();
        for (Located<NameRow> row : rows) {
            if (row.value().kind() == AliasKind.CAPITAL && !row.value().isPast()) {
                capitals.putIfAbsent(row.value().actorId(), row.value().form());
            }
        }
        return capitals;
    }

    /** A place as it stands in ids: {@code Addis Ababa} is {@code addis-ababa}. */
    static String slug(String place) {
        return Folding.fold(place).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
