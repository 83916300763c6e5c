package org.dateline.actor;

import java.util.Arrays;
import java.util.List;
import org.dateline.actor.table.ActorWordRow;
import org.dateline.dictionary.Located;
import org.dateline.text.LongToInt;
import org.dateline.text.Tokens;

/** The classes of single words, looked up by the hash of a token without building a string. */
final class WordClasses {
    /** Where a word's mask stands; at 0 that of words without a class. */
    private final LongToInt places = new LongToInt();

    private long[] masks = new long[1];

    WordClasses(List<Located<ActorWordRow>> rows) {
        for (Located<ActorWordRow> row : rows) {
            for (String form : row.value().forms()) {
                int place = placeOf(Tokens.hashOf(form));
                masks[place] |= row.value().wordClass().bit();
            }
        }
    }

    private int placeOf(long hash) {
        int place = places.get(hash, 0);
        if (place == 0) {
            place = masks.length;
            masks = Arrays.copyOf(masks, place + 1);
            places.put(hash, place);
        }
        return place;
    }

    /** The classes of the word of that folded hash, as a mask. */
    long of(long hash) {
        return masks[places.get(hash, 0)];
    }

    /** True where the word of that folded hash has the class. */
    boolean has(long hash, WordClass wordClass) {
        return (of(hash) & wordClass.bit()) != 0;
    }
}
