package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.Mention;
import org.dateline.event.PassedOver;
import org.dateline.text.Document;

/**
 * What was read in one sentence, and what was not.
 *
 * @param number 0 for the title if there is one
 * @param mentions its events
 * @param passedOver the words that can name an act and gave none, in text order, each with the reasons of the patterns
 *     that came nearest
 */
public record SentenceReading(int number, String text, List<Mention> mentions, List<PassedOver> passedOver) {
    private static final int MOST_REASONS = 2;

    public SentenceReading {
        mentions = List.copyOf(mentions);
        passedOver = List.copyOf(passedOver);
    }

    /** The sentences of a document; what stands in the words of an event is passed over by nobody. */
    static List<SentenceReading> all(Document document, List<Mention> mentions, List<PassedOver> passed) {
        List<SentenceReading> sentences = new ArrayList<>();
        for (int s = 0; s < document.sentences().count(); s++) {
            int number = s;
            List<Mention> own = mentions.stream()
                    .filter(mention -> mention.sentenceNo() == number)
                    .toList();
            List<PassedOver> other = passed.stream()
                    .filter(word -> word.sentence() == number && own.stream().noneMatch(event -> overlap(word, event)))
                    .toList();
            String text = document.sentenceSpan(s).of(document.text()).strip();
            sentences.add(new SentenceReading(number, text, own, nearest(other)));
        }
        return sentences;
    }

    private static boolean overlap(PassedOver word, Mention event) {
        return word.span().begin() < event.charEnd()
                && event.charStart() < word.span().end();
    }

    /** For each place in the text the patterns that came nearest to an event, one for each reason. */
    private static List<PassedOver> nearest(List<PassedOver> passed) {
        Map<Integer, List<PassedOver>> byPlace = new LinkedHashMap<>();
        passed.stream()
                .sorted(Comparator.comparingInt((PassedOver word) -> word.span().begin())
                        .thenComparing(PassedOver::why, Comparator.reverseOrder())
                        .thenComparing(word -> -word.span().end()))
                .forEach(word -> byPlace.computeIfAbsent(word.span().begin(), place -> new ArrayList<>())
                        .add(word));
        List<PassedOver> nearest = new ArrayList<>();
        byPlace.values().forEach(words -> nearest.addAll(nearestOf(words)));
        return nearest;
    }

    private static List<PassedOver> nearestOf(List<PassedOver> sorted) {
        List<PassedOver> kept = new ArrayList<>();
        for (PassedOver word : sorted) {
            boolean same = word.why() == sorted.get(0).why();
            boolean told = kept.stream().anyMatch(other -> other.mode().equals(word.mode()));
            if (same && !told && kept.size() < MOST_REASONS) {
                kept.add(word);
            }
        }
        return kept;
    }
}
