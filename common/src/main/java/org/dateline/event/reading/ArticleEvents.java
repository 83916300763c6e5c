package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventContext;
import org.dateline.event.EventMode;
import org.dateline.event.EventModes;
import org.dateline.event.EventStatus;
import org.dateline.event.Mention;
import org.dateline.event.ReadingTrace;
import org.dateline.event.WhyNot;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.event.record.NamedRecords;
import org.dateline.event.setting.NamedCountries;
import org.dateline.event.setting.PlaceWords;
import org.dateline.text.Document;
import org.dateline.text.Hits;

/** Reads the events of one article. Immutable and safe for threads. */
public final class ArticleEvents {
    private static final int MAIN_SENTENCES = 2;
    private static final int SPORT_SENTENCES = 2;

    private final EventGrammar grammar;
    private final Map<String, EventMode> modes;
    private final NamedRecords.Knowledge records;
    private final PlaceWords placeWords;

    /** {@code records} and {@code placeWords} are what the tables know of texts and of words by places. */
    public ArticleEvents(
            EventGrammar grammar, EventModes modes, NamedRecords.Knowledge records, PlaceWords placeWords) {
        this.grammar = grammar;
        this.records = records;
        this.placeWords = placeWords;
        this.modes = modes.byFullName();
    }

    /** The mentions in text order; {@code traceOrNull} hears what gave none. */
    public List<Mention> read(EventContext context, ReadingTrace traceOrNull) {
        SameAct same = new SameAct(context.catalog(), context.anchor().day());
        List<ActorMention> named = new GeneralNames(context, grammar.verbFirst()).all();
        List<ActorMention> actors = grammar.tellsVerbsByPosition() ? new NamesAgain(context, named).all() : named;
        SentenceView.Found found = new SentenceView.Found(actors, context.timexes(), titleSentences(context));
        List<EventDraft> drafts = drafts(context, found, same, traceOrNull);
        if (drafts.isEmpty()) {
            return List.of();
        }
        if (isSport(context)) {
            noteSport(context, drafts, traceOrNull);
            return List.of();
        }
        new ArticleDates(drafts, context.anchor(), same).date(leadDay(context, found));
        MentionFactory factory = new MentionFactory(context, modes);
        return drafts.stream().map(factory::mention).toList();
    }

    private Optional<DateAt> leadDay(EventContext context, SentenceView.Found found) {
        int lead = found.titleSentences();
        boolean cases = grammar.cases().isPresent();
        if (lead >= context.document().sentences().count()) {
            return Optional.empty();
        }
        SentenceView first = new SentenceView(context.document(), lead, grammar, found);
        boolean toldOf = cases
                && first.dates().isEmpty()
                && lead + 1 < context.document().sentences().count();
        SentenceView next = toldOf ? new SentenceView(context.document(), lead + 1, grammar, found) : first;
        return LeadDay.of(
                LeadDay.isReportOfLead(next) ? next : first, context.anchor().day());
    }

    private static void noteSport(EventContext context, List<EventDraft> drafts, ReadingTrace traceOrNull) {
        for (EventDraft draft : drafts) {
            SentenceNotes notes = SentenceNotes.of(traceOrNull, context.document(), draft.place.sentence());
            if (notes != null) {
                notes.add(draft.match, WhyNot.SPORT);
            }
        }
    }

    private List<EventDraft> drafts(
            EventContext context, SentenceView.Found found, SameAct same, ReadingTrace traceOrNull) {
        SentenceEvents.ArticleState article = new SentenceEvents.ArticleState(
                new ArticleMemory(same),
                same,
                new Bodies(context.catalog()),
                new SentenceFilter(context.document(), grammar),
                modes,
                context.anchor().day(),
                surroundings(context));
        List<EventDraft> drafts = new ArticleReading(context, grammar, found, article, traceOrNull).drafts();
        drafts.forEach(ArticleEvents::markMain);
        new Ballots(context.document(), records.votes()).count(drafts);
        return drafts;
    }

    private SentenceEvents.Surroundings surroundings(EventContext context) {
        LocalDate published = context.article().publishedDate();
        return new SentenceEvents.Surroundings(
                new NamedCountries(context.actors(), context.catalog()),
                records,
                placeWords,
                published == null ? 0 : published.getYear());
    }

    private static int titleSentences(EventContext context) {
        Document document = context.document();
        int count = 0;
        while (count < document.sentences().count()
                && document.tokens().begin(document.sentences().begin(count))
                        < context.article().bodyBegin()) {
            count++;
        }
        return count;
    }

    /** True for an article that speaks of matches and players in two sentences or more, whatever else it says. */
    private static boolean isSport(EventContext context) {
        Document document = context.document();
        Hits hits = document.hits();
        int last = -1;
        int sentences = 0;
        for (int t = 0; t < document.tokens().size(); t++) {
            if ((hits.contexts(t) & WordClass.SPORT.bit()) != 0 && !isInName(t, context.actors())) {
                int sentence = document.sentences().of(t);
                sentences += sentence == last ? 0 : 1;
                last = sentence;
            }
        }
        return sentences >= SPORT_SENTENCES;
    }

    /** "The Arab League" plays no matches. */
    private static boolean isInName(int token, List<ActorMention> actors) {
        return actors.stream().anyMatch(actor -> actor.begin() <= token && token < actor.end());
    }

    private static void markMain(EventDraft draft) {
        boolean early = draft.place.title() || draft.place.bodySentence() < MAIN_SENTENCES;
        boolean told = draft.status != EventStatus.HYPOTHETICAL && draft.status != EventStatus.DENIED;
        draft.isMain = early && told && draft.place.foreground() && draft.tense != Tense.BEFORE_PAST;
    }
}
