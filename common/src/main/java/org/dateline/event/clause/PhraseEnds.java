package org.dateline.event.clause;

import java.util.BitSet;
import org.dateline.event.pattern.Trigger;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** Looks back from a token to the objects, triggers and places of several words that end there or go on. */
public final class PhraseEnds {
    private static final int LONGEST_PHRASE = 6;

    private final Words words;
    private final Hits hits;
    private final int begin;
    private final int end;
    /** Read when first asked for. */
    private BitSet inside;

    private BitSet last;

    PhraseEnds(Words words, int begin, int end) {
        this.words = words;
        hits = words.hits();
        this.begin = begin;
        this.end = end;
    }

    /** True for the words of a longer object behind its first: "Agreement" of "Dayton Agreement". */
    public boolean isInsideObject(int token) {
        readObjects();
        return token > begin && inside.get(token - begin);
    }

    /** True for the last word of an object: "mandate" before "expires". */
    public boolean endsObject(int token) {
        readObjects();
        return token >= begin && last.get(token - begin);
    }

    private void readObjects() {
        if (inside != null) {
            return;
        }
        inside = new BitSet();
        last = new BitSet();
        for (int t = begin; t < end; t++) {
            if (hits.has(t, LexemeKind.OBJECT)) {
                int behind = Math.min(words.objectEnd(t), t + LONGEST_PHRASE + 1);
                inside.set(t + 1 - begin, behind - begin);
                if (words.objectEnd(t) == behind) {
                    last.set(behind - 1 - begin);
                }
            }
        }
    }

    /** True for the last word of a longer trigger or verb: "on" of "call on". */
    boolean endsTrigger(int token) {
        for (int t = Math.max(begin, token - LONGEST_PHRASE); t < token; t++) {
            boolean may = hits.has(t, LexemeKind.TRIGGER) || hits.has(t, LexemeKind.CONTEXT);
            for (int h = hits.from(t); may && h < hits.to(t); h++) {
                boolean spans = hits.end(h) == token + 1;
                if (spans && (hits.lexeme(h) instanceof Trigger || Verbs.isVerb(hits.lexeme(h)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for the last word of the name of a city or region. */
    boolean endsPlace(int token) {
        for (int t = Math.max(begin, token - LONGEST_PHRASE); t <= token; t++) {
            boolean may = hits.has(t, LexemeKind.PLACE);
            for (int h = hits.from(t); may && h < hits.to(t); h++) {
                if (hits.kind(h) == LexemeKind.PLACE && hits.end(h) == token + 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
