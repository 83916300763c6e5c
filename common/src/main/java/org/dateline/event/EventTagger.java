package org.dateline.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.NameForms;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventObjectTable;
import org.dateline.event.pattern.EventPattern;
import org.dateline.event.pattern.EventPatternTable;
import org.dateline.event.pattern.EventWordTable;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.event.reading.ArticleEvents;
import org.dateline.event.record.NamedRecords;
import org.dateline.event.record.ResolutionYears;
import org.dateline.event.record.Treaties;
import org.dateline.event.record.VoteWords;
import org.dateline.event.setting.PlaceWords;
import org.dateline.language.Languages;
import org.dateline.place.PlaceForms;
import org.dateline.text.InterposedWords;
import org.dateline.text.Lexeme;
import org.dateline.text.LexiconBuilder;

/** Finds the events of an article by the pattern tables of its language. Immutable and safe for threads. */
public final class EventTagger {
    private final ArticleEvents events;

    private EventTagger(ArticleEvents events) {
        this.events = events;
    }

    /**
     * Reads the event tables of a language and adds their forms to its lexicon. What is wrong with them goes to the
     * problems of the dictionaries.
     */
    public static EventTagger compile(String language, Dictionaries dictionaries, LexiconBuilder lexicon) {
        EventGrammar grammar = Languages.acts(language).events();
        EventModes modes = EventModes.of(dictionaries);
        new FormAdder(grammar, dictionaries, lexicon, modes.byFullName().keySet()).addAll(language);
        NameForms spellings = Languages.acts(language).names();
        PlaceForms.addTo(lexicon, language, spellings, dictionaries);
        InterposedWords.addTo(lexicon, language, dictionaries);
        NamedRecords.Knowledge records = new NamedRecords.Knowledge(
                Treaties.addTo(lexicon, language, spellings, dictionaries),
                ResolutionYears.of(dictionaries),
                VoteWords.of(language, dictionaries));
        return new EventTagger(new ArticleEvents(grammar, modes, records, PlaceWords.of(language, dictionaries)));
    }

    /** The mentions in text order; none is an empty list. */
    public List<Mention> tag(EventContext context) {
        return events.read(context, null);
    }

    /** The same; {@code traceOrNull} hears which words gave no event, and why. */
    public List<Mention> tag(EventContext context, ReadingTrace traceOrNull) {
        return events.read(context, traceOrNull);
    }

    /** Adds the forms of the three tables to a lexicon. */
    private record FormAdder(
            EventGrammar grammar, Dictionaries dictionaries, LexiconBuilder lexicon, Set<String> modes) {
        private static final char TATWEEL = 'ـ';

        void addAll(String language) {
            dictionaries
                    .rows(EventPatternTable.path(language), EventPatternTable.SCHEMA)
                    .forEach(this::addPattern);
            dictionaries
                    .rows(EventWordTable.path(language), EventWordTable.SCHEMA)
                    .forEach(this::addWords);
            dictionaries
                    .rows(EventObjectTable.path(language), EventObjectTable.SCHEMA)
                    .forEach(this::addObjects);
        }

        private void addPattern(Located<EventPattern> row) {
            EventPattern pattern = row.value();
            if (!modes.contains(pattern.mode())) {
                dictionaries
                        .problems()
                        .add(
                                row,
                                "column 'mode': unknown '" + pattern.mode() + "'"
                                        + Nearest.hint(pattern.mode(), modes));
                return;
            }
            for (InflectedForm form : forms(row, pattern.triggers())) {
                boolean plainNoun = pattern.isNominal() && form.kind() == WordForm.PHRASE;
                WordForm kind = plainNoun ? WordForm.NOUN : form.kind();
                add(form, new Trigger(pattern, kind, form.mark()));
                if (kind.isVerb() && kind != WordForm.PHRASE) {
                    lexicon.open(form.form());
                }
            }
        }

        private void addWords(Located<EventWordTable.Entry> row) {
            WordClass wordClass = row.value().wordClass();
            for (InflectedForm form : forms(row, row.value().forms())) {
                if (form.form().indexOf(TATWEEL) < 0) {
                    add(form, new ContextWord(wordClass, form.kind(), form.mark()));
                }
            }
        }

        private void addObjects(Located<EventObjectTable.Entry> row) {
            for (InflectedForm form : forms(row, row.value().forms())) {
                lexicon.add(
                        form.form(),
                        new ObjectWord(row.value().kind(), row.value().key()));
            }
        }

        private void add(InflectedForm form, Lexeme lexeme) {
            if (form.withAccents()) {
                lexicon.addWithAccents(form.form(), lexeme);
            } else {
                lexicon.add(form.form(), lexeme);
            }
        }

        private List<InflectedForm> forms(Located<?> row, List<String> entries) {
            Map<String, InflectedForm> forms = new LinkedHashMap<>();
            for (String entry : entries) {
                try {
                    grammar.inflection()
                            .forms(entry)
                            .forEach(form -> forms.put(form.form() + form.kind() + form.mark(), form));
                } catch (IllegalArgumentException e) {
                    dictionaries.problems().add(row, e.getMessage());
                }
            }
            return new ArrayList<>(forms.values());
        }
    }
}
