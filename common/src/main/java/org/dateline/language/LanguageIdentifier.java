package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * Tells the language of a text by its script, by letters that only some languages have, and by small words. Immutable
 * and safe for threads.
 */
public final class LanguageIdentifier {
    /** The tag for a language that is not known. */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE_CHARS = 1200;
    private static final double LEAST_EVIDENCE = 0.5;
    /** Fewer small words than this share of a longer text, and it is in some other language of the script. */
    private static final double LEAST_SHARE = 0.14;

    private static final double NAMES_ALLOWED = 1.2;

    private final List<IdentificationTable.Row> languages;
    private final Map<Long, Integer> words = new HashMap<>();
    private final int[] letters = new int[Character.MAX_VALUE + 1];

    private LanguageIdentifier(List<IdentificationTable.Row> languages) {
        this.languages = languages;
        for (int i = 0; i < languages.size(); i++) {
            int bit = 1 << i;
            for (String word : languages.get(i).words()) {
                words.merge(Tokens.hashOf(word), bit, (a, b) -> a | b);
            }
            languages.get(i).letters().chars().forEach(c -> letters[c] |= bit);
        }
    }

    /** An identifier of the languages that the dictionaries describe. */
    public static LanguageIdentifier of(Dictionaries dictionaries) {
        List<IdentificationTable.Row> rows = new ArrayList<>();
        for (Located<IdentificationTable.Row> row :
                dictionaries.rows(IdentificationTable.PATH, IdentificationTable.SCHEMA)) {
            rows.add(row.value());
        }
        return new LanguageIdentifier(List.copyOf(rows));
    }

    /** The BCP 47 tag of the text's language, from its first 1,200 characters; {@link #UNKNOWN} if it is not clear. */
    public String identify(CharSequence text) {
        Tokens tokens = new Tokens();
        tokens.read(text.subSequence(0, Math.min(text.length(), SAMPLE_CHARS)));
        int[] lettersOfScript = new int[Script.ALL.length];
        double[] score = new double[languages.size()];
        int wordCount = 0;
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.type(t) == TokenType.WORD) {
                wordCount++;
                lettersOfScript[Script.of(tokens.firstChar(t)).ordinal()] += tokens.length(t);
                addEvidence(words.getOrDefault(tokens.hash(t), 0), 1.0, score);
                addLetters(text, tokens, t, score);
            }
        }
        return decide(mainScript(lettersOfScript), score, wordCount);
    }

    private void addLetters(CharSequence text, Tokens tokens, int token, double[] score) {
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
            int mask = letters[text.charAt(i)];
            if (mask != 0) {
                addEvidence(mask, 0.35, score);
            }
        }
    }

    private static void addEvidence(int mask, double weight, double[] score) {
        double share = weight / Math.max(1, Integer.bitCount(mask));
        for (int left = mask; left != 0; left &= left - 1) {
            score[Integer.numberOfTrailingZeros(left)] += share;
        }
    }

    private static Script mainScript(int[] lettersOfScript) {
        int total = 0;
        int best = 0;
        for (int i = 0; i < lettersOfScript.length; i++) {
            total += lettersOfScript[i];
            best = lettersOfScript[i] > lettersOfScript[best] ? i : best;
        }
        return lettersOfScript[best] * 2 > total ? Script.ALL[best] : Script.OTHER;
    }

    private String decide(Script script, double[] score, int wordCount) {
        String best = UNKNOWN;
        double bestScore = 0;
        int candidates = 0;
        for (int i = 0; i < score.length; i++) {
            if (languages.get(i).script() == script) {
                candidates++;
                if (score[i] > bestScore || best.equals(UNKNOWN)) {
                    best = languages.get(i).language();
                    bestScore = score[i];
                }
            }
        }
        if (candidates == 1) {
            return best;
        }
        double least = Math.max(LEAST_EVIDENCE, wordCount * LEAST_SHARE - NAMES_ALLOWED);
        return bestScore >= least ? best : UNKNOWN;
    }
}
