package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventContext;
import org.dateline.event.ReadingTrace;
import org.dateline.event.WhyNot;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.text.Document;
import org.dateline.text.Sentences;

/** Reads the sentences of one article in their order, and remembers of each what those behind it mean. */
final class ArticleReading {
    private static final int NONE = -1;

    private final Document document;
    private final Sentences sentences;
    private final EventGrammar grammar;
    private final SentenceView.Found found;
    private final SentenceEvents.ArticleState article;
    private final ReadingTrace traceOrNull;
    private final String title;
    private final SentenceFilter filter;
    private final ArticleMemory memory;
    private final List<EventDraft> drafts = new ArrayList<>();
    /** The actors named up to the end of the sentence that is read, and up to its begin. */
    private int named;

    private int namedBefore;
    private int bodySentences;
    /** The last sentence without an event, or the one before it where that names nobody. */
    private int unread = NONE;

    private int lastUnread = NONE;
    private boolean unreadNamed;

    ArticleReading(
            EventContext context,
            EventGrammar grammar,
            SentenceView.Found found,
            SentenceEvents.ArticleState article,
            ReadingTrace traceOrNull) {
        document = context.document();
        sentences = document.sentences();
        this.grammar = grammar;
        this.found = found;
        this.article = article;
        this.traceOrNull = traceOrNull;
        title = document.text().substring(0, context.article().bodyBegin()).strip();
        filter = article.filter();
        memory = article.memory();
        memory.rememberMandate(article.bodies().soleMandate(context.actors()));
    }

    /** The drafts in text order. */
    List<EventDraft> drafts() {
        for (int s = 0; s < sentences.count(); s++) {
            boolean isTitle = s < found.titleSentences();
            namedBefore = named;
            rememberBodies(sentences.end(s));
            SentenceNotes notes = SentenceNotes.of(traceOrNull, document, s);
            if (filter.mayHoldEvent(s, named - namedBefore)) {
                rememberSentenceBefore(s);
                read(view(s), isTitle || repeatsTitle(s), notes);
            } else {
                passOver(s);
                if (notes != null) {
                    notes.addAll(filter);
                }
            }
            memory.sides().name(found.mentions(), namedBefore, named);
            bodySentences += isTitle ? 0 : 1;
        }
        return drafts;
    }

    private SentenceView view(int sentence) {
        return new SentenceView(document, sentence, grammar, found);
    }

    private void read(SentenceView view, boolean isTitle, SentenceNotes notes) {
        List<TriggerMatch> candidates = candidates(view, notes);
        if (!candidates.isEmpty()) {
            drafts.addAll(new SentenceEvents(view, article, notes).read(candidates, isTitle, bodySentences));
        } else if (view.isVerbFirst()) {
            memory.rememberActorsOf(view);
        } else {
            memory.rememberSentence(view);
        }
    }

    private List<TriggerMatch> candidates(SentenceView view, SentenceNotes notes) {
        if (!isQuestion(view)) {
            return new TriggerFinder(view, article.bodies(), filter, notes).find();
        }
        if (notes != null) {
            notes.addAll(WhyNot.QUESTION);
        }
        return List.of();
    }

    private static boolean isQuestion(SentenceView view) {
        int last = view.end() - 1;
        return view.words().tokens().isMark(last, '?') || view.words().tokens().isMark(last, '؟');
    }

    /** A sentence without an event is read for its doer where the one behind it may mean that one. */
    private void rememberSentenceBefore(int sentence) {
        if (lastUnread != sentence - 1 || sentence <= found.titleSentences()) {
            return;
        }
        if ((unreadNamed || !grammar.verbFirst()) && filter.leansBack()) {
            memory.rememberActorsOf(view(unread));
        } else if (filter.hasPronoun()) {
            memory.rememberSentence(view(unread));
        }
    }

    private void passOver(int sentence) {
        boolean nameless = unread != NONE && !grammar.verbFirst() && named == namedBefore && lastUnread == sentence - 1;
        unread = nameless ? unread : sentence;
        lastUnread = sentence;
        unreadNamed = named > namedBefore;
    }

    /** "More on this: council votes": a sentence of the body that ends with the title. */
    private boolean repeatsTitle(int sentence) {
        int begin = document.tokens().begin(sentences.begin(sentence));
        int end = document.tokens().end(sentences.end(sentence) - 1);
        return !title.isEmpty()
                && end - begin >= title.length()
                && document.text().regionMatches(end - title.length(), title, 0, title.length());
    }

    /** A mission named in a sentence is "the mission" of those behind. */
    private void rememberBodies(int end) {
        List<ActorMention> actors = found.mentions();
        for (; named < actors.size() && actors.get(named).begin() < end; named++) {
            if (article.bodies().isMandated(actors.get(named))) {
                memory.rememberMandate(Bodies.mandateKey(actors.get(named)));
            }
        }
    }
}
