package org.dateline.extract;

import java.util.Optional;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorTagger;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventTagger;
import org.dateline.language.Languages;
import org.dateline.text.AbbreviationTable;
import org.dateline.text.Lexicon;
import org.dateline.text.LexiconBuilder;
import org.dateline.text.Proclitics;
import org.dateline.timex.TimexTagger;
import org.dateline.topic.TopicScorer;

/**
 * All that one language is read with: its word lists in one lexicon, and those who read the hits.
 *
 * @param acts empty for a language that is read for dates only
 */
record LanguagePack(Lexicon lexicon, Proclitics proclitics, TimexTagger timexes, Optional<ActReaders> acts) {

    /** Those who read who did what, about what. */
    record ActReaders(ActorTagger actors, TopicScorer topics, EventTagger events) {}

    /** Compiles the tables of a language; what is wrong with them goes to the problems of the dictionaries. */
    static LanguagePack compile(String language, Dictionaries dictionaries, ActorCatalog catalog) {
        LexiconBuilder lexicon = new LexiconBuilder();
        AbbreviationTable.addTo(lexicon, language, dictionaries);
        TimexTagger timexes = TimexTagger.compile(language, dictionaries, lexicon);
        Optional<ActReaders> acts = Languages.of(language).acts().isPresent()
                ? Optional.of(new ActReaders(
                        ActorTagger.compile(language, dictionaries, catalog, lexicon),
                        TopicScorer.compile(language, dictionaries, catalog, lexicon),
                        EventTagger.compile(language, dictionaries, lexicon)))
                : Optional.empty();
        return new LanguagePack(lexicon.build(), Languages.proclitics(language), timexes, acts);
    }
}
