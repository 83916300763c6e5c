package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.EventContext;
import org.dateline.event.EventMode;
import org.dateline.event.EventModes;
import org.dateline.event.EventStatus;
import org.dateline.event.Mention;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Document;
import org.dateline.text.LexemeKind;

/** Reads the events of one article. Immutable and safe for threads. */
public final class ArticleEvents {
    private static final int MAIN_SENTENCES = 2;

    private final EventGrammar grammar;
    private final Map<String, String> typesByMode;
    private final Map<String, Boolean> reciprocalModes = new LinkedHashMap<>();

    public ArticleEvents(EventGrammar grammar, EventModes modes) {
        this.grammar = grammar;
        typesByMode = modes.typesByMode();
        for (EventMode mode : modes.all()) {
            reciprocalModes.put(mode.mode(), mode.isReciprocal());
        }
    }

    /** The mentions in text order. */
    public List<Mention> read(EventContext context) {
        SameAct same = new SameAct(context.catalog());
        List<EventDraft> drafts = drafts(context, same);
        new ArticleDates(drafts, context.anchor(), same).date();
        MentionFactory factory = new MentionFactory(context, typesByMode);
        return drafts.stream().map(factory::mention).toList();
    }

    private List<EventDraft> drafts(EventContext context, SameAct same) {
        Document document = context.document();
        SentenceView.Found found = new SentenceView.Found(context.actors(), context.timexes(), titleSentences(context));
        List<EventDraft> drafts = new ArrayList<>();
        SentenceEvents.ArticleState article = new SentenceEvents.ArticleState(
                new ArticleMemory(), same, reciprocalModes, context.anchor().day());
        int bodySentences = 0;
        for (int s = 0; s < document.sentences().count(); s++) {
            boolean title = s < found.titleSentences();
            if (hasTrigger(document, s)) {
                SentenceView view = new SentenceView(document, s, grammar, found);
                drafts.addAll(new SentenceEvents(view, article).find(title, bodySentences));
            }
            bodySentences += title ? 0 : 1;
        }
        drafts.forEach(ArticleEvents::markMain);
        return drafts;
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

    private static boolean hasTrigger(Document document, int sentence) {
        for (int t = document.sentences().begin(sentence);
                t < document.sentences().end(sentence);
                t++) {
            if (document.hits().has(t, LexemeKind.TRIGGER)) {
                return true;
            }
        }
        return false;
    }

    private static void markMain(EventDraft draft) {
        boolean early = draft.place.title() || draft.place.bodySentence() < MAIN_SENTENCES;
        boolean told = draft.status != EventStatus.HYPOTHETICAL && draft.status != EventStatus.DENIED;
        draft.isMain = early && told && draft.place.foreground() && draft.tense != Tense.BEFORE_PAST;
    }
}
