package org.dateline.text;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.TableSchema;

/**
 * The words of {@code languages/<tag>/interposed.csv}: days and adverbs that may stand inside of a verb of several words, as
 * in {@code вступило в понедельник в силу}, and months behind a number. Safe for threads.
 */
public final class InterposedWords {
    /** No words: nothing stands inside of a form. */
    static final InterposedWords NONE = new InterposedWords(List.of());

    static final Column<List<String>> FORMS = Column.forms("forms");
    static final Column<String> PLACE = Column.text("place");

    public static final TableSchema<Entry> SCHEMA = TableSchema.of(
            1, row -> new Entry(row.value(FORMS), row.value(PLACE).equals("number")), FORMS, PLACE);

    private static final int ALONE = 1;
    private static final int BEHIND_NUMBER = 2;
    private static final int MOST = 3;

    private final Phrases words = new Phrases(false);

    /** A row: forms that stand alone, or behind a number. */
    public record Entry(List<String> forms, boolean behindNumber) {}

    private InterposedWords(List<Entry> entries) {
        entries.forEach(
                entry -> entry.forms.forEach(form -> words.add(form, entry.behindNumber ? BEHIND_NUMBER : ALONE)));
    }

    public static String path(String language) {
        return "languages/" + language + "/interposed.csv";
    }

    /** Lets the language's words stand inside of the forms of a lexicon that are open. */
    public static void addTo(LexiconBuilder lexicon, String language, Dictionaries dictionaries) {
        List<Entry> entries = dictionaries.rows(path(language), SCHEMA).stream()
                .map(row -> row.value())
                .toList();
        lexicon.interpose(new InterposedWords(entries));
    }

    /** One past the words that stand there, three at most; the token itself if none does. */
    int endFrom(Tokens tokens, int token) {
        int end = token;
        for (int i = 0; i < MOST && end < tokens.size(); i++) {
            int next = endOfOne(tokens, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int endOfOne(Tokens tokens, int token) {
        boolean number = tokens.type(token) == TokenType.NUMBER && token + 1 < tokens.size();
        int word = number ? token + 1 : token;
        int wanted = number ? BEHIND_NUMBER : ALONE;
        boolean found = (words.valueFrom(tokens, word, tokens.size()) & wanted) != 0;
        return found ? words.endFrom(tokens, word, tokens.hash(word), tokens.size()) : token;
    }
}
