package org.dateline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.table.ActorWordRow;
import org.dateline.actor.table.NameRow;
import org.dateline.actor.table.OfficeNameRow;
import org.dateline.actor.table.OrdinalRow;
import org.dateline.actor.table.OtherNameRow;
import org.dateline.actor.table.RoleFormRow;
import org.dateline.actor.table.TalksRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.language.Languages;
import org.dateline.text.LexiconBuilder;

/** Adds the forms of actors, roles and talks of one language to its lexicon and makes the readers of them. */
final class ActorCompiler {
    private static final String ENGLISH = "en";
    private static final List<WordClass> TALKS_WORDS = List.of(WordClass.ROUND, WordClass.TALKS, WordClass.MEETING);

    private final String language;
    private final Dictionaries dictionaries;
    private final ActorCatalog catalog;
    private final List<Located<ActorWordRow>> words;
    private final NameNeighbours neighbours = new NameNeighbours();

    ActorCompiler(String language, Dictionaries dictionaries, ActorCatalog catalog) {
        this.language = language;
        this.dictionaries = dictionaries;
        this.catalog = catalog;
        words = dictionaries.rows(ActorWordRow.path(language), ActorWordRow.SCHEMA);
    }

    ActorTagger compile(LexiconBuilder lexicon) {
        addNames(lexicon);
        addRoles(lexicon);
        addTalks(lexicon);
        addCapitals(lexicon);
        addOtherNames(lexicon);
        NameReader names = new NameReader(catalog, neighbours);
        ActorLanguage reading = new ActorLanguage(language, new WordClasses(words), Languages.proclitics(language));
        return new ActorTagger(reading, names, new RolePhraseReader(catalog, names), new TalksReader());
    }

    private void addNames(LexiconBuilder lexicon) {
        LastNames lastNames = new LastNames(words);
        Map<String, List<String>> forms = new HashMap<>();
        for (Located<NameRow> row : ActorTables.names(dictionaries, language)) {
            NameRow name = row.value();
            ActorName.Trust trust = name.isAmbiguous() ? ActorName.Trust.AMBIGUOUS : ActorName.Trust.SURE;
            boolean single = lastNames.isSingle(name.form());
            lexicon.add(name.form(), new ActorName(name.actorId(), name.kind(), trust, single));
            if (name.actorId().startsWith("person:")) {
                forms.computeIfAbsent(name.actorId(), id -> new ArrayList<>()).add(name.form());
            }
        }
        forms.forEach((personId, names) -> {
            neighbours.addGivenNames(personId, lastNames.givenNames(names));
            for (String last : lastNames.of(names)) {
                lexicon.add(last, new ActorName(personId, AliasKind.NAME, ActorName.Trust.LAST_NAME, true));
            }
        });
    }

    private void addRoles(LexiconBuilder lexicon) {
        for (Located<RoleFormRow> row : dictionaries.rows(RoleFormRow.path(language), RoleFormRow.SCHEMA)) {
            RoleFormRow role = row.value();
            boolean known = RoleFormRow.isStateBody(role.role())
                    || role.role().equals(RoleFormRow.COUNTERPART)
                    || catalog.offices().isRole(role.role());
            if (!known) {
                List<String> names = catalog.offices().roleNames();
                dictionaries
                        .problems()
                        .add(
                                row,
                                "role '" + role.role() + "' is not in state-roles.csv"
                                        + Nearest.hint(role.role(), names));
            }
            RoleForms.of(language)
                    .inflected(role.form())
                    .forEach(form ->
                            lexicon.add(form.text(), new RoleWord(role.role(), form.isPlural(), form.isDefinite())));
        }
        for (Located<OfficeNameRow> row : dictionaries.rows(OfficeNameRow.path(language), OfficeNameRow.SCHEMA)) {
            lexicon.add(row.value().form(), new OfficeTitle(row.value().officeId()));
        }
    }

    private void addTalks(LexiconBuilder lexicon) {
        for (Located<TalksRow> row : dictionaries.rows(TalksRow.PATH, TalksRow.SCHEMA)) {
            if (row.value().language().equals(language)) {
                lexicon.add(row.value().form(), new TalksName(row.value().series(), true));
            }
        }
        for (Located<OrdinalRow> row : dictionaries.rows(OrdinalRow.path(language), OrdinalRow.SCHEMA)) {
            if (row.value().isOrdinal()) {
                lexicon.add(row.value().form(), new OrdinalWord(row.value().value()));
            }
        }
        for (Located<ActorWordRow> row : words) {
            if (TALKS_WORDS.contains(row.value().wordClass())) {
                row.value()
                        .forms()
                        .forEach(form ->
                                lexicon.add(form, new TalksWord(row.value().wordClass())));
            }
        }
    }

    /** Talks in a capital are called by its English name in every language. */
    private void addCapitals(LexiconBuilder lexicon) {
        Map<String, String> english = Names.firstCapitals(ActorTables.names(dictionaries, ENGLISH));
        for (Located<NameRow> row : ActorTables.names(dictionaries, language)) {
            NameRow name = row.value();
            String capital = language.equals(ENGLISH) ? name.form() : english.get(name.actorId());
            if (name.kind() == AliasKind.CAPITAL && !name.isPast() && capital != null) {
                lexicon.add(name.form(), new TalksName(Names.slug(capital), false));
            }
        }
    }

    /** Names that hold the name of an actor and are none: airlines, clubs, seas. */
    private void addOtherNames(LexiconBuilder lexicon) {
        dictionaries
                .rows(OtherNameRow.path(language), OtherNameRow.SCHEMA)
                .forEach(row -> lexicon.add(row.value().form(), new OtherName()));
    }
}
