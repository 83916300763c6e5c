package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorMention;
import org.dateline.actor.ActorTagger;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.language.Languages;
import org.dateline.text.AbbreviationTable;
import org.dateline.text.Document;
import org.dateline.text.Lexicon;
import org.dateline.text.LexiconBuilder;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexReadings;
import org.dateline.timex.TimexTagger;
import org.dateline.topic.TopicScorer;

/** All taggers of a language with the built-in dictionaries, compiled once for all tests. */
final class EventReader {
    private static final Dictionaries DICTIONARIES = Dictionaries.with(List.of());
    private static final ActorCatalog CATALOG = ActorCatalog.load(DICTIONARIES);
    private static final Map<String, EventReader> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final String language;
    private final TimexTagger timexes;
    private final ActorTagger actors;
    private final TopicScorer topics;
    private final EventTagger events;
    private final Lexicon lexicon;

    private EventReader(String language) {
        this.language = language;
        LexiconBuilder builder = new LexiconBuilder();
        AbbreviationTable.addTo(builder, language, DICTIONARIES);
        timexes = TimexTagger.compile(language, DICTIONARIES, builder);
        actors = ActorTagger.compile(language, DICTIONARIES, CATALOG, builder);
        topics = TopicScorer.compile(language, DICTIONARIES, builder);
        events = EventTagger.compile(language, DICTIONARIES, builder);
        lexicon = builder.build();
    }

    static EventReader of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, EventReader::new);
    }

    static Dictionaries dictionaries() {
        return DICTIONARIES;
    }

    /** The mentions of a text without a title. */
    List<Mention> read(String text, LocalDate published) {
        return read(null, text, published);
    }

    List<Mention> read(String title, String body, LocalDate published) {
        return read(article(title, body, published), true);
    }

    /** The mentions of a text of which only the day of a crawl is known. */
    List<Mention> readCrawled(String text, LocalDate crawled) {
        return read(article(null, text, crawled), false);
    }

    private List<Mention> read(Article article, boolean isPublicationDay) {
        Document document = new Document();
        document.read(article.text(), article.bodyBegin(), lexicon, Languages.proclitics(language));
        TimexReadings dates = timexes.tag(document, article.publishedDate(), isPublicationDay);
        document.joinWords(dates.timexes().stream().map(Timex3::span).toList());
        List<ActorMention> found = actors.tag(document, dates.anchor().day());
        EventContext context = new EventContext(
                document, article, dates.anchor(), dates.timexes(), found, topics.score(document, found), CATALOG);
        return events.tag(context);
    }

    private Article article(String title, String body, LocalDate published) {
        String text = title == null ? body : title + "\n\n" + body;
        return new Article(
                "test-article", null, "source:test", language, title, text, null, published, "published", "00", "test");
    }

    /** Whom the actors in these roles stand for: organisations and groups themselves, all others by their states. */
    static Set<String> sides(Mention mention, Role... roles) {
        Set<String> codes = Set.of(roles).stream().map(Role::code).collect(Collectors.toSet());
        return mention.participants().stream()
                .filter(participant -> codes.contains(participant.role()))
                .map(participant -> side(participant.actorId()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String side(String actorId) {
        boolean own = actorId.startsWith("org:") || actorId.startsWith("group:");
        return own
                ? actorId
                : CATALOG.countryOf(actorId).map(iso3 -> "state:" + iso3).orElse(actorId);
    }
}
