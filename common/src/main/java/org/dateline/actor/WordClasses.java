package org.dateline.actor;

import java.util.List;
import org.dateline.actor.table.ActorWordRow;
import org.dateline.dictionary.Located;
import org.dateline.text.LongToInt;
import org.dateline.text.Tokens;

/** The classes of single words, looked up by the hash of a token without building a string. */
final class WordClasses {
    private final LongToInt masks = new LongToInt();

    WordClasses(List<Located<ActorWordRow>> rows) {
        for (Located<ActorWordRow> row : rows) {
            for (String form : row.value().forms()) {
                long hash = Tokens.hashOf(form);
                masks.put(hash, of(hash) | row.value().wordClass().bit());
            }
        }
    }

    /** The classes of the word of that folded hash, as a mask. */
    int of(long hash) {
        return masks.get(hash, 0);
    }

    /** True where the word of that folded hash has the class. */
    boolean has(long hash, WordClass wordClass) {
        return (of(hash) & wordClass.bit()) != 0;
    }
}
