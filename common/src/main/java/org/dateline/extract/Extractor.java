package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorReadings;
import org.dateline.article.Article;
import org.dateline.article.PublishedBasis;
import org.dateline.event.EventContext;
import org.dateline.event.Mention;
import org.dateline.event.PassedOver;
import org.dateline.event.ReadingTrace;
import org.dateline.text.Document;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexReadings;
import org.dateline.topic.TopicReadings;

/**
 * Reads articles one after the other: text, time expressions, actors, topics, events. Keeps nothing of one article for
 * the next. Not safe for threads: each has its own, over the same {@link LanguagePacks}.
 */
public final class Extractor {
    private final LanguagePacks packs;
    private final Document document = new Document();

    public Extractor(LanguagePacks packs) {
        this.packs = packs;
    }

    /** What the article says of time and of events; nothing for a language that Dateline does not read. */
    public Extraction extract(Article article) {
        return packs.pack(article.language())
                .map(pack -> extract(article, pack, null))
                .orElseGet(() -> new Extraction(article.publishedDate(), 0, List.of(), List.of(), List.of()));
    }

    /** The article by sentences, with the words that gave no event; empty in a language whose events are not read. */
    public List<SentenceReading> explain(Article article) {
        List<PassedOver> passed = new ArrayList<>();
        return packs.pack(article.language())
                .filter(pack -> pack.acts().isPresent())
                .map(pack -> extract(article, pack, passed::add))
                .map(extraction -> SentenceReading.all(document, extraction.mentions(), passed))
                .orElse(List.of());
    }

    private Extraction extract(Article article, LanguagePack pack, ReadingTrace traceOrNull) {
        document.read(article.text(), article.bodyBegin(), pack.lexicon(), pack.proclitics());
        TimexReadings timexes = pack.timexes().tag(document, article.publishedDate(), isPublicationDay(article));
        return pack.acts()
                .map(acts -> withEvents(article, timexes, acts, traceOrNull))
                .orElseGet(() -> extraction(timexes, List.of(), unread(timexes, List.of())));
    }

    private Extraction withEvents(
            Article article, TimexReadings timexes, LanguagePack.ActReaders acts, ReadingTrace traceOrNull) {
        document.joinWords(timexes.timexes().stream().map(Timex3::span).toList());
        ActorReadings actors = acts.actors().read(document, timexes.anchor().day());
        TopicReadings topics = acts.topics().score(document, actors.mentions());
        EventContext context = new EventContext(
                document, article, timexes.anchor(), timexes.timexes(), actors.mentions(), topics, packs.catalog());
        List<Mention> mentions = acts.events().tag(context, traceOrNull);
        return extraction(timexes, mentions, unread(timexes, actors.unread()));
    }

    private static Extraction extraction(TimexReadings timexes, List<Mention> mentions, List<UnreadPhrase> unread) {
        return new Extraction(
                timexes.anchor().day(), timexes.anchor().confidence(), timexes.timexes(), mentions, unread);
    }

    static boolean isPublicationDay(Article article) {
        return PublishedBasis.ofCode(article.publishedBasis())
                .map(PublishedBasis::isPublicationDay)
                .orElse(false);
    }

    private static List<UnreadPhrase> unread(TimexReadings timexes, List<String> names) {
        List<UnreadPhrase> unread = new ArrayList<>();
        timexes.unread().forEach(phrase -> unread.add(new UnreadPhrase("date", phrase)));
        names.forEach(name -> unread.add(new UnreadPhrase("name", name)));
        return unread;
    }
}
