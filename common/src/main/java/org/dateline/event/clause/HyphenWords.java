package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.text.LetterCase;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Words that a hyphen makes one adjective of: "rebel-held", "US-backed", "pro-Russia". The one named in it does nothing. */
final class HyphenWords {
    private static final List<String> LEADING = List.of("led");
    private static final List<String> PREFIXES = List.of("pro", "anti", "non");
    private static final List<String> NAME_PARTICLES = List.of("al", "el", "ul", "as", "ad", "ar", "an");

    private final Words words;
    private final Tokens tokens;

    HyphenWords(Words words) {
        this.words = words;
        tokens = words.tokens();
    }

    /** All but those that are named in an adjective. */
    List<ActorMention> withoutAdjectives(List<ActorMention> actors) {
        List<ActorMention> left = actors;
        for (ActorMention actor : actors) {
            if (makeAdjective(actor.begin(), actor.end())) {
                left = left == actors ? new ArrayList<>(actors) : left;
                left.remove(actor);
            }
        }
        return left;
    }

    /** Where the compound that ends with that token begins; the token itself where it is none. */
    int begin(int token) {
        int t = token;
        while (t > 1 && isTight(t - 1) && tokens.type(t - 2) == TokenType.WORD) {
            t -= 2;
        }
        return t;
    }

    /** "US-backed rebels" are not the US; but those of a "US-led coalition" are. */
    private boolean makeAdjective(int begin, int end) {
        if (begin > 1 && isTight(begin - 1) && isOneOf(PREFIXES, begin - 2)) {
            return true;
        }
        return end + 1 < tokens.size()
                && isTight(end)
                && tokens.type(end + 1) == TokenType.WORD
                && tokens.letterCase(end + 1) == LetterCase.SMALL
                && !isOneOf(LEADING, end + 1)
                && !isOneOf(NAME_PARTICLES, end + 1);
    }

    private boolean isTight(int mark) {
        return mark + 1 < tokens.size()
                && tokens.isMark(mark, '-')
                && !tokens.spaceBefore(mark)
                && !tokens.spaceBefore(mark + 1);
    }

    private boolean isOneOf(List<String> forms, int token) {
        for (String form : forms) {
            if (words.isWritten(token, form)) {
                return true;
            }
        }
        return false;
    }
}
