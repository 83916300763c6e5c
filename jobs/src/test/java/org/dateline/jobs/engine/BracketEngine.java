package org.dateline.jobs.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventModes;
import org.dateline.event.Mention;
import org.dateline.event.PassedOver;
import org.dateline.event.WhyNot;
import org.dateline.extract.SentenceReading;
import org.dateline.jobs.step.extract.ExtractorSource;
import org.dateline.jobs.step.ingest.LanguageDetector;
import org.dateline.jobs.table.ActorAliasRow;
import org.dateline.jobs.table.ActorAncestorRow;
import org.dateline.jobs.table.ActorRow;
import org.dateline.jobs.table.EventTypeRow;
import org.dateline.jobs.table.PlaceRow;
import org.dateline.jobs.table.SourceRow;
import org.dateline.jobs.table.TopicRow;
import org.dateline.text.Span;
import org.dateline.timex.Timex3;

/** An engine of a few actors, for tests. */
public final class BracketEngine implements Engine, Knowledge {

    private final EventModes modes = EventModes.of(Dictionaries.with(List.of()));

    @Override
    public ExtractorSource extractors() {
        return BracketExtractor::new;
    }

    @Override
    public List<SentenceReading> explain(Article article) {
        List<Mention> mentions = extractors().extractor().extract(article).mentions();
        PassedOver passed = new PassedOver(1, new Span(0, 4), "test", "test-pattern", "threat", WhyNot.NOT_TOLD, "not");
        return List.of(
                new SentenceReading(0, article.text(), mentions, List.of()),
                new SentenceReading(1, "Not a test.", List.of(), List.of(passed)));
    }

    @Override
    public List<Timex3> timexes(Article article) {
        return extractors().extractor().extract(article).timexes();
    }

    @Override
    public LanguageDetector languages() {
        return text -> "en";
    }

    @Override
    public Knowledge knowledge() {
        return this;
    }

    @Override
    public EventModes modes() {
        return modes;
    }

    @Override
    public String dictionariesSha256() {
        return "0".repeat(64);
    }

    @Override
    public List<ActorRow> actors() {
        return Stream.of("RUS:Russia", "USA:United States", "TUR:Turkey", "SYR:Syria")
                .map(state -> state.split(":"))
                .map(state -> actor("state:" + state[0], state[1], "state", state[0]))
                .toList();
    }

    @Override
    public Optional<ActorRow> actor(String actorId) {
        Optional<ActorRow> listed =
                actors().stream().filter(row -> row.actorId().equals(actorId)).findFirst();
        return listed.or(() -> actorId.startsWith("talks:")
                ? Optional.of(actor(actorId, actorId.substring(6), "talks", null))
                : Optional.empty());
    }

    @Override
    public List<ActorAncestorRow> ancestors() {
        return List.of(new ActorAncestorRow("state:TUR", "state:USA", "member_of", LocalDate.of(1952, 2, 18), null));
    }

    @Override
    public List<ActorAliasRow> aliases() {
        return List.of(
                new ActorAliasRow("state:RUS", "Kremlin", "en", "metonym"),
                new ActorAliasRow("state:TUR", "Turkey", "en", "name"));
    }

    @Override
    public List<TopicRow> topics() {
        return List.of(
                topic("topic:cbrn", null, "Weapons of mass destruction"),
                topic("topic:cbrn.opcw-jim", "topic:cbrn", "JIM mandate"));
    }

    @Override
    public List<PlaceRow> places() {
        return List.of(new PlaceRow("place:geneva", "Geneva", null, null, null, null, null, "city", "CHE", 46.2, 6.15));
    }

    @Override
    public List<EventTypeRow> eventTypes() {
        return EventTypeRows.of(modes);
    }

    @Override
    public List<SourceRow> sources() {
        return List.of(new SourceRow("source:levant-wire", "Levant Wire", "SYR", "en", "agency"));
    }

    private static ActorRow actor(String id, String label, String kind, String iso3) {
        return new ActorRow(id, label, null, null, null, null, null, kind, null, iso3, null, null, null);
    }

    private static TopicRow topic(String id, String parent, String label) {
        return new TopicRow(id, parent, label, null, null, null, null, null, null, null, null);
    }
}
