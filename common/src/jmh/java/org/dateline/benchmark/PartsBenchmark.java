package org.dateline.benchmark;

import java.io.IOException;
import java.util.List;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorReadings;
import org.dateline.actor.ActorTagger;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventContext;
import org.dateline.event.EventTagger;
import org.dateline.language.Languages;
import org.dateline.text.AbbreviationTable;
import org.dateline.text.Document;
import org.dateline.text.Lexicon;
import org.dateline.text.LexiconBuilder;
import org.dateline.timex.TimexReadings;
import org.dateline.timex.TimexTagger;
import org.dateline.topic.TopicReadings;
import org.dateline.topic.TopicScorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which part of the extractor its time goes to. The clock between the parts adds a little to each. */
@State(Scope.Thread)
public class PartsBenchmark {
    @Param({"ar", "en"})
    private String language;

    private final Document document = new Document();
    private List<Article> articles;
    private double[] megabytes;
    private ActorCatalog catalog;
    private Lexicon lexicon;
    private TimexTagger timexes;
    private ActorTagger actors;
    private TopicScorer topics;
    private EventTagger events;
    private int next;

    @Setup
    public void compileDictionaries() throws IOException {
        articles = BenchmarkTexts.read(language);
        megabytes = BenchmarkTexts.megabytes(articles);
        Dictionaries dictionaries = Dictionaries.with(List.of());
        LexiconBuilder words = new LexiconBuilder();
        catalog = ActorCatalog.load(dictionaries);
        AbbreviationTable.addTo(words, language, dictionaries);
        timexes = TimexTagger.compile(language, dictionaries, words);
        actors = ActorTagger.compile(language, dictionaries, catalog, words);
        topics = TopicScorer.compile(language, dictionaries, catalog, words);
        events = EventTagger.compile(language, dictionaries, words);
        dictionaries.problems().throwIfAny();
        lexicon = words.build();
    }

    @Benchmark
    public int read(Costs costs) {
        next = (next + 1) % articles.size();
        Article article = articles.get(next);
        costs.beginArticle(megabytes[next]);
        document.read(article.text(), article.bodyBegin(), lexicon, Languages.proclitics(language));
        costs.end(Costs.Part.TEXT);
        TimexReadings dates = timexes.tag(document, article.publishedDate(), true);
        costs.end(Costs.Part.TIMEXES);
        ActorReadings named = actors.read(document, dates.anchor().day());
        costs.end(Costs.Part.ACTORS);
        TopicReadings about = topics.score(document, named.mentions());
        costs.end(Costs.Part.TOPICS);
        EventContext context =
                new EventContext(document, article, dates.anchor(), dates.timexes(), named.mentions(), about, catalog);
        int mentions = events.tag(context).size();
        costs.end(Costs.Part.EVENTS);
        return mentions;
    }
}
