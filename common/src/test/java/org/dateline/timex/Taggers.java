package org.dateline.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.dictionary.Dictionaries;
import org.dateline.language.Languages;
import org.dateline.text.AbbreviationTable;
import org.dateline.text.Document;
import org.dateline.text.Lexicon;
import org.dateline.text.LexiconBuilder;

/** A tagger and its lexicon for each language, compiled once for all tests. */
public final class Taggers {
    private static final Map<String, Taggers> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final Lexicon lexicon;
    private final TimexTagger tagger;

    private Taggers(String language) {
        this.language = language;
        Dictionaries dictionaries = Dictionaries.with(List.of());
        LexiconBuilder builder = new LexiconBuilder();
        tagger = TimexTagger.compile(language, dictionaries, builder);
        AbbreviationTable.addTo(builder, language, dictionaries);
        dictionaries.problems().throwIfAny();
        lexicon = builder.build();
    }

    public static Taggers of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Taggers::new);
    }

    Document read(String text) {
        Document document = new Document();
        document.read(text, 0, lexicon, Languages.proclitics(language));
        return document;
    }

    /** The expressions of a text published on that day; null for an unknown day. */
    public TimexReadings tag(String text, LocalDate published) {
        return tagger.tag(read(text), published, true);
    }

    /** The expressions of a text crawled on that day. */
    TimexReadings tagCrawled(String text, LocalDate crawled) {
        return tagger.tag(read(text), crawled, false);
    }
}
