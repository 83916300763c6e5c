package org.dateline.language.tr;

import java.util.Arrays;
import org.dateline.event.pattern.NameEndings;
import org.dateline.text.Tokens;

/**
 * Turkish cases: behind the apostrophe of a name, {@code Rusya'nın}, or on a common noun that is owned,
 * {@code bakanının}. Letters are folded, so that i stands for ı and u for ü.
 */
public final class TurkishNameEndings implements NameEndings {
    private static final long[] OBJECT = hashes("i u yi yu ni nu");
    private static final long[] OWNER = hashes("in un nin nun");
    private static final long[] TO = hashes("a e ya ye na ne");
    private static final long[] IN = hashes("da de ta te nda nde daki deki taki teki ndaki ndeki");
    private static final long[] FROM = hashes("dan den tan ten ndan nden");
    private static final long[] WITH = hashes("la le yla yle");
    private static final int LONGEST_ENDING = 5;

    private static long[] hashes(String words) {
        return Arrays.stream(words.split(" ")).mapToLong(Tokens::hashOf).toArray();
    }

    @Override
    public int endOfEnding(Tokens tokens, int token) {
        boolean apart = token + 1 < tokens.size()
                && (tokens.isMark(token, '\'') || tokens.isMark(token, '’'))
                && !tokens.spaceBefore(token)
                && !tokens.spaceBefore(token + 1)
                && tokens.length(token + 1) <= LONGEST_ENDING;
        return apart ? token + 2 : token;
    }

    @Override
    public Part behind(Tokens tokens, int nameEnd) {
        if (endOfEnding(tokens, nameEnd) == nameEnd) {
            return Part.BARE;
        }
        long ending = tokens.hash(nameEnd + 1);
        if (has(OWNER, ending)) {
            return Part.OWNER;
        }
        if (has(OBJECT, ending)) {
            return Part.OBJECT;
        }
        if (has(TO, ending)) {
            return Part.TO;
        }
        if (has(IN, ending)) {
            return Part.IN;
        }
        if (has(FROM, ending)) {
            return Part.FROM;
        }
        return has(WITH, ending) ? Part.WITH : Part.BARE;
    }

    private static boolean has(long[] hashes, long hash) {
        for (long one : hashes) {
            if (one == hash) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Part ofWord(Tokens tokens, int token) {
        int end = tokens.length(token);
        char last = letter(tokens, token, end - 1);
        char second = letter(tokens, token, end - 2);
        char third = letter(tokens, token, end - 3);
        char fourth = letter(tokens, token, end - 4);
        if (isClose(last) && second == 'n' && isClose(third)) {
            return Part.OBJECT;
        }
        if (last == 'n' && isClose(second) && third == 'n') {
            return Part.OWNER;
        }
        if (isOpen(last)) {
            if (second == 'n' && isClose(third)) {
                return Part.TO;
            }
            if (second == 'd' && third == 'n' && isClose(fourth)) {
                return Part.IN;
            }
            return second == 'l' && third == 'y' && isClose(fourth) ? Part.WITH : Part.BARE;
        }
        boolean from = last == 'n' && isOpen(second) && third == 'd' && fourth == 'n';
        return from ? Part.FROM : Part.BARE;
    }

    @Override
    public Owned owned(Tokens tokens, int token) {
        if (ofWord(tokens, token) != Part.BARE) {
            return Owned.YES;
        }
        int end = tokens.length(token);
        char last = letter(tokens, token, end - 1);
        if (!isClose(last)) {
            return Owned.NO;
        }
        char third = letter(tokens, token, end - 3);
        boolean buffer = letter(tokens, token, end - 2) == 's' && (isClose(third) || isOpen(third) || third == 'o');
        return buffer ? Owned.YES : Owned.MAYBE;
    }

    private static char letter(Tokens tokens, int token, int index) {
        return index < 0 ? 0 : tokens.letter(token, index);
    }

    private static boolean isClose(char c) {
        return c == 'i' || c == 'u';
    }

    private static boolean isOpen(char c) {
        return c == 'a' || c == 'e';
    }
}
