package org.dateline.jobs.engine;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventModes;
import org.dateline.extract.Extractor;
import org.dateline.extract.LanguagePacks;
import org.dateline.extract.SentenceReading;
import org.dateline.extract.TimeExpressions;
import org.dateline.jobs.exchange.ExchangeTables;
import org.dateline.jobs.step.extract.ExtractorSource;
import org.dateline.jobs.step.ingest.LanguageDetector;
import org.dateline.jobs.table.SourceRow;
import org.dateline.place.PlaceCatalog;
import org.dateline.timex.Timex3;
import org.dateline.topic.TopicCatalog;

/** The engine of the dictionaries: compiled once for each JVM, from the folders that its user names. */
public final class DictionaryEngine implements Engine {

    private static final Map<List<String>, Compiled> COMPILED = new ConcurrentHashMap<>();

    private final Source source;

    private DictionaryEngine(Source source) {
        this.source = source;
    }

    /**
     * The engine of the built-in dictionaries, with the user's folders over them.
     *
     * @throws org.dateline.dictionary.DictionaryException with all problems of all tables
     */
    public static Engine load(List<Path> folders) {
        List<String> paths = folders.stream()
                .map(folder -> folder.toAbsolutePath().toString())
                .toList();
        return new DictionaryEngine(new Source(paths, compiled(paths).sha256()));
    }

    /** What is made of the tables; safe for threads. */
    private record Compiled(
            LanguagePacks packs, TimeExpressions timexes, Knowledge knowledge, EventModes modes, String sha256) {

        static Compiled of(List<String> folders) {
            Dictionaries dictionaries =
                    Dictionaries.with(folders.stream().map(Path::of).toList());
            EventModes modes = EventModes.of(dictionaries);
            TopicCatalog topics = TopicCatalog.load(dictionaries);
            PlaceCatalog places = PlaceCatalog.load(dictionaries);
            List<SourceRow> sources = SourceTable.read(dictionaries);
            ExchangeTables.of(dictionaries);
            LanguagePacks packs = LanguagePacks.compile(dictionaries);
            Knowledge knowledge = new DictionaryKnowledge(packs.catalog(), topics, places, modes, sources);
            return new Compiled(packs, new TimeExpressions(packs), knowledge, modes, dictionaries.sha256Hex());
        }
    }

    /** What travels to executors: the tables are read again there, and must be the same. */
    private record Source(List<String> folders, String sha256) implements Serializable {

        Compiled compiled() {
            Compiled compiled = DictionaryEngine.compiled(folders);
            if (!compiled.sha256().equals(sha256)) {
                throw new IllegalStateException("the dictionaries " + folders + " are not the same on all machines");
            }
            return compiled;
        }
    }

    private static Compiled compiled(List<String> folders) {
        return COMPILED.computeIfAbsent(folders, Compiled::of);
    }

    @Override
    public ExtractorSource extractors() {
        Source here = source;
        return () -> new Extractor(here.compiled().packs())::extract;
    }

    @Override
    public List<SentenceReading> explain(Article article) {
        return new Extractor(source.compiled().packs()).explain(article);
    }

    @Override
    public List<Timex3> timexes(Article article) {
        return source.compiled().timexes().find(article);
    }

    @Override
    public LanguageDetector languages() {
        Source here = source;
        return text -> here.compiled().packs().identify(text);
    }

    @Override
    public Knowledge knowledge() {
        return source.compiled().knowledge();
    }

    @Override
    public EventModes modes() {
        return source.compiled().modes();
    }

    @Override
    public String dictionariesSha256() {
        return source.sha256();
    }
}
