package org.dateline.jobs.engine;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.event.EventModes;
import org.dateline.extract.SentenceReading;
import org.dateline.jobs.step.extract.ExtractorSource;
import org.dateline.jobs.step.ingest.LanguageDetector;
import org.dateline.timex.Timex3;

/** What the jobs need of the core. */
public interface Engine {

    /** Extractors that read articles, for executors too. */
    ExtractorSource extractors();

    /** An article sentence by sentence, with the words that gave no event; empty in a language that is not read. */
    List<SentenceReading> explain(Article article);

    /** The time expressions of an article, without its events; for many threads. */
    List<Timex3> timexes(Article article);

    /** Tells the languages of texts, for executors too. */
    LanguageDetector languages();

    /** What the dictionaries know of actors, topics, acts and outlets. */
    Knowledge knowledge();

    /** The acts that events are told apart by. */
    EventModes modes();

    /** A hash of the dictionaries, in lower-case hex. */
    String dictionariesSha256();
}
