package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.event.record.NamedRecords;
import org.dateline.event.setting.NamedCountries;
import org.dateline.event.setting.PlaceWords;
import org.dateline.text.Document;
import org.dateline.text.LexemeKind;

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
        Document document = context.document();
        List<EventDraft> drafts = new ArrayList<>();
        SentenceFilter filter = new SentenceFilter(document, grammar);
        SentenceEvents.ArticleState article = new SentenceEvents.ArticleState(
                new ArticleMemory(same),
                same,
                new Bodies(context.catalog()),
                filter,
                modes,
                context.anchor().day(),
                surroundings(context));
        int bodySentences = 0;
        int named = 0;
        int unread = -1;
        int lastUnread = -1;
        boolean unreadNamed = false;
        article.memory().rememberMandate(article.bodies().soleMandate(context.actors()));
        for (int s = 0; s < document.sentences().count(); s++) {
            boolean title = s < found.titleSentences();
            int before = named;
            named = rememberBodies(
                    article, found.mentions(), named, document.sentences().end(s));
            SentenceNotes notes = SentenceNotes.of(traceOrNull, document, s);
            if (filter.mayHoldEvent(s, named - before)) {
                if (lastUnread == s - 1
                        && (unreadNamed || !grammar.verbFirst())
                        && s > found.titleSentences()
                        && filter.leansBack(s)) {
                    new SentenceEvents(new SentenceView(document, unread, grammar, found), article, null)
                            .rememberSubject();
                } else if (lastUnread == s - 1 && s > found.titleSentences() && filter.hasPronoun()) {
                    article.memory().rememberSentence(new SentenceView(document, unread, grammar, found));
                }
                SentenceView view = new SentenceView(document, s, grammar, found);
                drafts.addAll(new SentenceEvents(view, article, notes)
                        .find(title || repeatsTitle(context, s), bodySentences));
            } else {
                boolean nameless = unread >= 0 && !grammar.verbFirst() && named == before && lastUnread == s - 1;
                unread = nameless ? unread : s;
                lastUnread = s;
                unreadNamed = named > before;
                if (notes != null) {
                    notes.addAll(filter);
                }
            }
            article.memory().sides().name(found.mentions(), before, named);
            bodySentences += title ? 0 : 1;
        }
        drafts.forEach(ArticleEvents::markMain);
        new Ballots(document, records.votes()).count(drafts);
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

    /** "More on this: council votes": a sentence of the body that ends with the title. */
    private static boolean repeatsTitle(EventContext context, int sentence) {
        String text = context.document().text();
        String title = text.substring(0, context.article().bodyBegin()).strip();
        int begin = context.document().sentenceSpan(sentence).begin();
        int end = context.document().sentenceSpan(sentence).end();
        return !title.isEmpty()
                && end - begin >= title.length()
                && text.regionMatches(end - title.length(), title, 0, title.length());
    }

    /** A mission named in a sentence is "the mission" of those behind; gives the first actor behind that token. */
    private static int rememberBodies(
            SentenceEvents.ArticleState article, List<ActorMention> actors, int from, int end) {
        int next = from;
        while (next < actors.size() && actors.get(next).begin() < end) {
            ActorMention actor = actors.get(next++);
            if (article.bodies().isMandated(actor)) {
                article.memory().rememberMandate(Bodies.mandateKey(actor));
            }
        }
        return next;
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
        int last = -1;
        int sentences = 0;
        for (int h = 0; h < document.hits().size(); h++) {
            if (document.hits().kind(h) == LexemeKind.CONTEXT
                    && document.hits().lexeme(h) instanceof ContextWord word
                    && word.wordClass() == WordClass.SPORT
                    && !isInName(document.hits().begin(h), context.actors())) {
                int sentence = document.sentences().of(document.hits().begin(h));
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
