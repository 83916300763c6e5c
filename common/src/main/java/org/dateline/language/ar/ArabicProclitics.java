package org.dateline.language.ar;

import org.dateline.text.Proclitics;
import org.dateline.text.Tokens;

/**
 * The short words that Arabic writes onto the next one, in their fixed order.
 *
 * <ul>
 *   <li>و and ف: and, so
 *   <li>ب, ل, ك: in, to, like; س before a verb: will
 *   <li>ال: the; after ل its alef is not written ({@code للأمم})
 * </ul>
 */
public final class ArabicProclitics implements Proclitics {
    private static final char NONE = 0;

    @Override
    public int ways(Tokens tokens, int token, int[] ways) {
        char first = tokens.letter(token, 0);
        int count = afterConjunction(tokens, token, new State(ways, 0, 0, 0));
        if (first == 'و' || first == 'ف') {
            ways[count++] = 1 | AND << 8;
            count = afterConjunction(tokens, token, new State(ways, count, 1, AND));
        }
        sortByLetters(ways, count);
        return count;
    }

    private record State(int[] ways, int count, int letters, int mask) {}

    private static int afterConjunction(Tokens tokens, int token, State state) {
        int count = article(tokens, token, state);
        int preposition = prepositionMask(tokens.letter(token, state.letters));
        if (preposition == NONE) {
            return count;
        }
        int letters = state.letters + 1;
        int mask = state.mask | preposition;
        state.ways[count++] = letters | mask << 8;
        if (preposition == WILL) {
            return count;
        }
        if (preposition == FOR && tokens.letter(token, letters) == 'ل') {
            state.ways[count++] = (letters + 1) | (mask | THE) << 8;
        }
        return article(tokens, token, new State(state.ways, count, letters, mask));
    }

    private static int article(Tokens tokens, int token, State state) {
        int count = state.count;
        if (state.letters == 0 && isHamza(tokens.firstChar(token))) {
            return count;
        }
        if (tokens.letter(token, state.letters) == 'ا' && tokens.letter(token, state.letters + 1) == 'ل') {
            state.ways[count++] = (state.letters + 2) | (state.mask | THE) << 8;
        }
        return count;
    }

    /** {@code ألباريس}: what begins with it has no article. */
    private static boolean isHamza(char letter) {
        return letter == 'أ' || letter == 'إ' || letter == 'آ';
    }

    private static int prepositionMask(char letter) {
        return switch (letter) {
            case 'ب' -> IN;
            case 'ل' -> FOR;
            case 'ك' -> LIKE;
            case 'س' -> WILL;
            default -> NONE;
        };
    }

    private static void sortByLetters(int[] ways, int count) {
        for (int i = 1; i < count; i++) {
            for (int j = i; j > 0 && (ways[j] & 0xff) < (ways[j - 1] & 0xff); j--) {
                int swapped = ways[j];
                ways[j] = ways[j - 1];
                ways[j - 1] = swapped;
            }
        }
    }
}
