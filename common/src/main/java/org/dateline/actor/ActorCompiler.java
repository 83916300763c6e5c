package org.dateline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.table.ActorWordRow;
import org.dateline.actor.table.CollectiveFormRow;
import org.dateline.actor.table.NameRow;
import org.dateline.actor.table.OfficeNameRow;
import org.dateline.actor.table.OtherNameRow;
import org.dateline.actor.table.RoleFormRow;
import org.dateline.actor.table.TalksRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.language.ActGrammar;
import org.dateline.language.Languages;
import org.dateline.text.LexiconBuilder;
import org.dateline.text.PlainWord;
import org.dateline.text.PlainWordTable;
import org.dateline.text.Tokens;
import org.dateline.timex.table.NumeralsTable;

/** Adds the forms of actors, roles and talks of one language to its lexicon and makes the readers of them. */
final class ActorCompiler {
    private static final String PERSON = "person:";
    private static final String ARTICLE = "ال";
    private static final String ENGLISH = "en";
    private static final List<WordClass> TALKS_WORDS = List.of(WordClass.ROUND, WordClass.TALKS, WordClass.MEETING);

    private final String language;
    private final ActGrammar grammar;
    private final Dictionaries dictionaries;
    private final ActorCatalog catalog;
    private final List<Located<ActorWordRow>> words;
    private final GivenNames givenNames = new GivenNames();

    ActorCompiler(String language, Dictionaries dictionaries, ActorCatalog catalog) {
        this.language = language;
        grammar = Languages.acts(language);
        this.dictionaries = dictionaries;
        this.catalog = catalog;
        words = dictionaries.rows(ActorWordRow.path(language), ActorWordRow.SCHEMA);
    }

    ActorTagger compile(LexiconBuilder lexicon) {
        PlainWordTable.addTo(lexicon, language, dictionaries);
        words.forEach(row -> row.value().forms().stream()
                .filter(form -> Character.isIdeographic(form.charAt(0)))
                .forEach(form -> lexicon.add(form, PlainWord.ONE)));
        addNames(lexicon);
        addRoles(lexicon);
        addCollectives(lexicon);
        addTalks(lexicon);
        addCapitals(lexicon);
        addOtherNames(lexicon);
        NameReader names = new NameReader(catalog, new NameNeighbours(givenNames));
        ActorLanguage reading = new ActorLanguage(
                new WordClasses(words), Languages.proclitics(language), grammar.stateOrder(), grammar.hasCapitals());
        return new ActorTagger(reading, names, new RolePhraseReader(catalog, names, givenNames), new TalksReader());
    }

    private void addNames(LexiconBuilder lexicon) {
        LastNames lastNames = new LastNames(words);
        NameForms spellings = grammar.names();
        Map<String, List<String>> forms = new HashMap<>();
        Set<String> demonyms = new HashSet<>();
        for (NameRow name : names()) {
            if (name.kind() == AliasKind.DEMONYM) {
                demonyms.add(name.form());
                demonyms.add(ARTICLE + name.form());
            }
            ActorName.Trust trust = name.isAmbiguous() ? ActorName.Trust.AMBIGUOUS : ActorName.Trust.SURE;
            boolean person = name.actorId().startsWith(PERSON);
            boolean single = lastNames.isSingle(name.form());
            boolean article = !person || name.form().startsWith(ARTICLE);
            ActorName.Shape shape = new ActorName.Shape(single, false, article, spellings.cases(name));
            lexicon.add(name.form(), new ActorName(name.actorId(), name.kind(), trust, shape));
            for (NameForms.NameForm form : spellings.derived(name)) {
                ActorName.Shape derived = new ActorName.Shape(single, form.isPossessive(), article, form.cases());
                lexicon.add(form.text(), new ActorName(name.actorId(), form.kind(), trust, derived));
            }
            if (person) {
                forms.computeIfAbsent(name.actorId(), id -> new ArrayList<>()).add(name.form());
            }
        }
        forms.forEach((personId, names) -> {
            givenNames.add(personId, lastNames.givenNames(names));
            List<String> last = new ArrayList<>(lastNames.of(names));
            last.addAll(lastNames.firstParts(names, catalog.countryOf(personId).orElse("")));
            // one that is the adjective of a state, such as السوداني, means the state
            last.removeIf(demonyms::contains);
            addLastNames(personId, last, names.get(0), lexicon);
        });
    }

    private void addLastNames(String personId, List<String> lastNames, String fullName, LexiconBuilder lexicon) {
        NameForms spellings = grammar.names();
        for (String last : lastNames) {
            for (NameForms.NameForm form : spellings.lastName(last, fullName)) {
                ActorName.Shape shape = new ActorName.Shape(true, false, last.startsWith(ARTICLE), form.cases());
                lexicon.add(form.text(), new ActorName(personId, AliasKind.NAME, ActorName.Trust.LAST_NAME, shape));
            }
        }
    }

    /** The names in the tables of the language; the label of an actor that has none there. */
    private List<NameRow> names() {
        List<NameRow> names = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Located<NameRow> row : ActorTables.names(dictionaries, language)) {
            names.add(row.value());
            if (row.value().kind() == AliasKind.NAME) {
                named.add(row.value().actorId());
            }
        }
        catalog.listed().stream()
                .filter(actor -> !named.contains(actor.actorId()))
                .forEach(actor -> actor.labels()
                        .in(language)
                        .ifPresent(label -> names.add(NameRow.label(actor.actorId(), label))));
        return names;
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
            grammar.roles().inflected(role.form()).forEach(form -> addRole(form, role.role(), lexicon));
        }
        for (Located<OfficeNameRow> row : dictionaries.rows(OfficeNameRow.path(language), OfficeNameRow.SCHEMA)) {
            grammar.roles()
                    .titles(row.value().form())
                    .forEach(form ->
                            lexicon.add(form.text(), new OfficeTitle(row.value().officeId(), form.cases())));
        }
    }

    private void addCollectives(LexiconBuilder lexicon) {
        Collectives collectives = catalog.collectives();
        for (Located<CollectiveFormRow> row :
                dictionaries.rows(CollectiveFormRow.path(language), CollectiveFormRow.SCHEMA)) {
            String name = row.value().collective();
            if (!collectives.isOne(name)) {
                String hint = Nearest.hint(name, collectives.names());
                dictionaries.problems().add(row, "collective '" + name + "' is not in collectives.csv" + hint);
            }
            row.value().forms().stream()
                    .flatMap(form -> grammar.roles().people(form).stream())
                    .forEach(form ->
                            lexicon.add(form.text(), new RoleWord(name, true, form.isDefinite(), true, form.cases())));
        }
    }

    private void addRole(RoleForms.RoleForm form, String role, LexiconBuilder lexicon) {
        RoleWord word = new RoleWord(role, form.isPlural(), form.isDefinite(), false, form.cases());
        lexicon.add(form.text(), word);
        int space = form.text().indexOf(' ');
        boolean tails = grammar.stateOrder() == StateOrder.ADJECTIVE_BEHIND_ROLE
                || grammar.stateOrder() == StateOrder.GENITIVE_BEHIND_ROLE;
        boolean seat = grammar.stateOrder() == StateOrder.BEHIND_ROLE && space > 0 && isAtSeat(form.text(), space);
        if (tails && space > 0 || seat) {
            long head = Tokens.hashOf(form.text().substring(0, space));
            lexicon.add(form.text().substring(space + 1), new RoleTail(head, word));
        }
    }

    /** {@code مندوب لدى الأمم المتحدة}: the state may stand before the preposition. */
    private static boolean isAtSeat(String form, int space) {
        return form.startsWith("لدى ", space + 1) || form.startsWith("في ", space + 1);
    }

    private void addTalks(LexiconBuilder lexicon) {
        for (Located<TalksRow> row : dictionaries.rows(TalksRow.PATH, TalksRow.SCHEMA)) {
            if (row.value().language().equals(language)) {
                TalksName name = new TalksName(
                        row.value().series(), true, namesTalks(row.value().form()));
                grammar.roles().titles(row.value().form()).forEach(form -> lexicon.add(form.text(), name));
            }
        }
        for (String folder : List.of("/", "/cldr/")) {
            dictionaries.rows("languages/" + language + folder + "numerals.csv", NumeralsTable.SCHEMA).stream()
                    .map(Located::value)
                    .filter(numeral -> numeral.kind() == NumeralsTable.Kind.ORDINAL)
                    .forEach(numeral -> lexicon.add(numeral.form(), new OrdinalWord(numeral.value())));
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

    private boolean namesTalks(String form) {
        WordClasses classes = new WordClasses(words);
        return Arrays.stream(form.split("[ -]"))
                .mapToLong(Tokens::hashOf)
                .anyMatch(hash -> TALKS_WORDS.stream().anyMatch(wordClass -> classes.has(hash, wordClass)));
    }

    /** Talks in a capital are called by its English name in every language. */
    private void addCapitals(LexiconBuilder lexicon) {
        Map<String, String> english = Names.firstCapitals(ActorTables.names(dictionaries, ENGLISH));
        for (NameRow name : names()) {
            String capital = language.equals(ENGLISH) ? name.form() : english.get(name.actorId());
            if (name.kind() == AliasKind.CAPITAL && !name.isPast() && capital != null) {
                TalksName talks = new TalksName(Names.slug(capital), false, false);
                lexicon.add(name.form(), talks);
                if (grammar.events().cases().isPresent()) {
                    grammar.names().derived(name).forEach(form -> lexicon.add(form.text(), talks));
                }
            }
        }
    }

    /** Names that hold the name of an actor and are none: airlines, clubs, seas. */
    private void addOtherNames(LexiconBuilder lexicon) {
        dictionaries
                .rows(OtherNameRow.path(language), OtherNameRow.SCHEMA)
                .forEach(row -> grammar.roles()
                        .titles(row.value().form())
                        .forEach(form -> lexicon.add(form.text(), new OtherName())));
    }
}
