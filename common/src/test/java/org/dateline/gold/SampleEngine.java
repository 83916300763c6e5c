package org.dateline.gold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.ActorCatalog;
import org.dateline.article.Article;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.EventResolver;
import org.dateline.coreference.EventTitle;
import org.dateline.coreference.Report;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.coreference.Resolver;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventModes;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.extract.LanguagePacks;

/** The program as it is, in memory: extraction of the samples and resolution of what was found. */
final class SampleEngine {
    private final Dictionaries dictionaries = Dictionaries.with(List.of());
    private final LanguagePacks packs = LanguagePacks.compile(dictionaries);
    private final Extractor extractor = new Extractor(packs);

    ActorCatalog catalog() {
        return packs.catalog();
    }

    Map<String, Extraction> extract(Map<String, Article> articles) {
        Map<String, Extraction> extractions = new TreeMap<>();
        articles.forEach((id, article) -> extractions.put(id, extractor.extract(article)));
        return extractions;
    }

    /** Event ids by mention id; mentions without event are absent. */
    Map<String, String> resolve(Map<String, Article> articles, Map<String, Extraction> extractions) {
        Map<String, String> eventByMention = new TreeMap<>();
        for (ResolvedEvent event : events(articles, extractions)) {
            event.mentionIds().forEach(mention -> eventByMention.put(mention, event.eventId()));
        }
        return eventByMention;
    }

    /** The events that the articles tell of, as of the day of the last of them. */
    List<ResolvedEvent> events(Map<String, Article> articles, Map<String, Extraction> extractions) {
        Map<String, ArticleFacts> facts = SampleCopies.facts(articles.values());
        List<Report> reports = new ArrayList<>();
        extractions.forEach((id, extraction) -> extraction
                .mentions()
                .forEach(mention ->
                        reports.add(Report.of(mention).copyOf(facts.get(id).duplicateGroupId()))));
        LocalDate asOf = reports.stream()
                .map(Report::publishedDate)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Ancestry ancestry = Ancestry.of(catalog());
        EventResolver events =
                new EventResolver(EventModes.of(dictionaries), new EventTitle(id -> null, ancestry), asOf);
        return new Resolver(ancestry, events).resolve(reports, Map.of());
    }
}
