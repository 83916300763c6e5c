package org.dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.table.ActorWordRow;
import org.dateline.dictionary.Located;
import org.dateline.text.Tokens;

/** The classes of single words, looked up by the hash of a token without building a string. */
final class WordClasses {
    private final long[] hashes;
    private final int[] masks;

    WordClasses(List<Located<ActorWordRow>> rows) {
        Map<Long, Integer> byHash = new TreeMap<>();
        for (Located<ActorWordRow> row : rows) {
            for (String form : row.value().forms()) {
                byHash.merge(Tokens.hashOf(form), row.value().wordClass().bit(), (a, b) -> a | b);
            }
        }
        hashes = byHash.keySet().stream().mapToLong(Long::longValue).toArray();
        masks = byHash.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** True where the word of that folded hash has the class. */
    boolean has(long hash, WordClass wordClass) {
        int low = 0;
        int high = hashes.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (hashes[middle] == hash) {
                return (masks[middle] & wordClass.bit()) != 0;
            }
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
