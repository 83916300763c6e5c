package org.dateline.event.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.PassedOver;
import org.dateline.event.ReadingTrace;
import org.dateline.event.WhyNot;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventPattern;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Span;

/** Tells a {@link ReadingTrace} of the words of a sentence that gave no event, and of what stood in their way. */
final class SentenceNotes {
    private static final long UNTOLD = WordClass.NOT.bit()
            | WordClass.FAIL.bit()
            | WordClass.REFUSE.bit()
            | WordClass.DENY.bit()
            | WordClass.UNDO.bit()
            | WordClass.CALL_FOR.bit()
            | WordClass.DISCUSS.bit()
            | WordClass.MODAL.bit()
            | WordClass.IF.bit();
    private static final long ALWAYS_BARRED = WordClass.SPORT.bit() | WordClass.FILM.bit();

    private final ReadingTrace trace;
    private final Document document;
    private final Hits hits;
    private final int sentence;

    private SentenceNotes(ReadingTrace trace, Document document, int sentence) {
        this.trace = trace;
        this.document = document;
        this.hits = document.hits();
        this.sentence = sentence;
    }

    /** Null where nobody asks. */
    static SentenceNotes of(ReadingTrace traceOrNull, Document document, int sentence) {
        return traceOrNull == null ? null : new SentenceNotes(traceOrNull, document, sentence);
    }

    /** Not of "have" in "have met", which is no verb of its own and would tell of no object each time. */
    void add(Trigger trigger, int hit, WhyNot why) {
        if (why != WhyNot.NO_OBJECT || !isAuxiliary(hits.begin(hit))) {
            add(trigger.pattern(), hits.begin(hit), hits.span(hit, document.tokens()), why);
        }
    }

    private boolean isAuxiliary(int token) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof ContextWord word
                    && (word.wordClass() == WordClass.HAVE || word.wordClass() == WordClass.HAD)) {
                return true;
            }
        }
        return false;
    }

    void add(TriggerMatch match, WhyNot why) {
        add(match.pattern(), match.begin(), match.span(), why);
    }

    /** A draft whose pattern lacks a part, with those that it has. */
    void addUnfilled(EventDraft draft, WhyNot why) {
        String found = draft.roles.stream()
                .map(filled -> filled.role().code() + " " + filled.mention().actorId())
                .collect(Collectors.joining(", "));
        String need = draft.match.pattern().need().name().toLowerCase(Locale.ROOT);
        String detail = why == WhyNot.UNFILLED
                ? "needs " + need + "; " + (found.isEmpty() ? "found nobody" : "found " + found)
                : found;
        tell(draft.match.pattern(), draft.match.span(), why, detail);
    }

    /** All words of the sentence that can name an act, for one reason. */
    void addAll(WhyNot why) {
        for (int t = begin(); t < end(); t++) {
            for (int h = hits.from(t); h < hits.to(t); h++) {
                if (hits.lexeme(h) instanceof Trigger trigger) {
                    add(trigger, h, why);
                }
            }
        }
    }

    /** The words of a sentence that a first look passed over, each for what its pattern lacks there. */
    void addAll(SentenceFilter filter) {
        for (int t = begin(); t < end(); t++) {
            for (int h = hits.from(t); h < hits.to(t); h++) {
                if (hits.lexeme(h) instanceof Trigger trigger) {
                    add(trigger, h, filter.obstacle(trigger.pattern()));
                }
            }
        }
    }

    private void add(EventPattern pattern, int token, Span span, WhyNot why) {
        tell(pattern, span, why, detail(pattern, token, why));
    }

    private void tell(EventPattern pattern, Span span, WhyNot why, String detail) {
        String words = span.of(document.text());
        trace.passedOver(new PassedOver(sentence, span, words, pattern.id(), pattern.mode(), why, detail));
    }

    private String detail(EventPattern pattern, int token, WhyNot why) {
        return switch (why) {
            case NO_OBJECT -> objects(pattern);
            case BARRED -> barring(pattern);
            case NOT_TOLD -> before(token);
            default -> "";
        };
    }

    private static String objects(EventPattern pattern) {
        Set<String> kinds = new LinkedHashSet<>();
        pattern.with().forEach(kind -> kinds.add(kind.name().toLowerCase(Locale.ROOT)));
        pattern.extras().beside().forEach(kind -> kinds.add(kind.name().toLowerCase(Locale.ROOT)));
        return String.join(" or ", kinds);
    }

    /** The words of the sentence that the pattern may not stand with. */
    private String barring(EventPattern pattern) {
        long classes = ALWAYS_BARRED;
        for (WordClass without : pattern.without()) {
            classes |= without.bit();
        }
        Set<String> words = new LinkedHashSet<>();
        for (int t = begin(); t < end(); t++) {
            for (int h = hits.from(t); h < hits.to(t); h++) {
                boolean barredClass = hits.lexeme(h) instanceof ContextWord word
                        && (word.wordClass().bit() & classes) != 0;
                boolean barredObject = hits.lexeme(h) instanceof ObjectWord word
                        && pattern.barredObjects().contains(word.objectKind());
                if (barredClass || barredObject) {
                    words.add(text(h));
                }
            }
        }
        return String.join(", ", words);
    }

    /** The last word before that token that takes back what follows it, or one that tells of a habit. */
    private String before(int token) {
        String last = "";
        for (int t = begin(); t < end(); t++) {
            for (int h = hits.from(t); hits.has(t, LexemeKind.CONTEXT) && h < hits.to(t); h++) {
                if (hits.lexeme(h) instanceof ContextWord word) {
                    boolean untold = t < token && (word.wordClass().bit() & UNTOLD) != 0;
                    last = untold || word.wordClass() == WordClass.HABIT ? text(h) : last;
                }
            }
        }
        return last;
    }

    private String text(int hit) {
        return hits.span(hit, document.tokens()).of(document.text());
    }

    private int begin() {
        return document.sentences().begin(sentence);
    }

    private int end() {
        return document.sentences().end(sentence);
    }
}
