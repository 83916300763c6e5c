package org.dateline.event.record;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.ReferenceKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Tokens;

/** Finds the references of a sentence: resolutions by number, documents by symbol, treaties by name. */
public final class NamedRecords {
    private final SentenceView view;
    private final Hits hits;
    private final Tokens tokens;
    private final Treaties treaties;
    private final Symbols symbols;
    private final ResolutionNumbers numbers;

    /** {@code publishedYear} is 0 where the day of publication is unknown. */
    public NamedRecords(SentenceView view, Knowledge knowledge, int publishedYear) {
        this.view = view;
        hits = view.words().hits();
        tokens = view.words().tokens();
        treaties = knowledge.treaties();
        symbols = new Symbols(view);
        numbers = new ResolutionNumbers(view, knowledge, publishedYear);
    }

    /** What the tables know of texts. */
    public record Knowledge(Treaties treaties, ResolutionYears years, VoteWords votes) {}

    /** The references in text order. */
    public List<ReferenceAt> all() {
        List<ReferenceAt> found = new ArrayList<>();
        int t = view.begin();
        while (t < view.end()) {
            int before = found.size();
            addAt(t, found);
            t = found.size() == before
                    ? t + 1
                    : Math.max(t + 1, found.get(found.size() - 1).end());
        }
        return found;
    }

    private void addAt(int token, List<ReferenceAt> found) {
        int symbolEnd = symbols.endOf(token);
        if (symbolEnd > 0) {
            addSymbol(token, symbolEnd, found);
            return;
        }
        ObjectWord object = view.words().objectAt(token);
        if (object != null && object.objectKind() == ObjectKind.RESOLUTION) {
            numbers.addAt(token, view.words().objectEnd(token), found);
        } else if (view.words().isWritten(token, "unscr")) {
            numbers.addAt(token, token + 1, found);
        }
        addTreaty(token, object, found);
    }

    private void addTreaty(int token, ObjectWord object, List<ReferenceAt> found) {
        int end = -1;
        String value = null;
        for (int h = hits.from(token); hits.has(token, LexemeKind.RECORD) && h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof TreatyName name && hits.end(h) > end) {
                end = hits.end(h);
                value = name.value();
            }
        }
        if (object != null && object.key() != null && view.words().objectEnd(token) >= end) {
            end = view.words().objectEnd(token);
            value = treaties.valueOf(object.key()).orElse(value);
        }
        if (value != null && !view.words().isDate(token)) {
            found.add(new ReferenceAt(ReferenceKind.TREATY, value, token, end, tokens.span(token, end)));
        }
    }

    private void addSymbol(int token, int end, List<ReferenceAt> found) {
        boolean resolution = symbols.hasPart(token, end, 1, "res");
        if (resolution && tokens.firstChar(token) == 'S') {
            numbers.addNumber(token, token + 4, found);
        } else if (resolution) {
            add(ReferenceKind.RESOLUTION, token, end, found);
        } else if (symbols.hasPart(token, end, 1, "prst")) {
            add(ReferenceKind.STATEMENT, token, end, found);
        } else if (isDraftNamed()) {
            add(ReferenceKind.DRAFT, token, end, found);
        }
    }

    /** Letters and reports have such symbols too. */
    private boolean isDraftNamed() {
        for (int t = view.begin(); t < view.end(); t++) {
            ObjectWord object = view.words().objectAt(t);
            if (object != null && object.objectKind() == ObjectKind.DRAFT) {
                return true;
            }
        }
        return false;
    }

    private void add(ReferenceKind kind, int token, int end, List<ReferenceAt> found) {
        found.add(new ReferenceAt(kind, symbols.text(token, end), token, end, tokens.span(token, end)));
    }
}
