package org.dateline.jobs.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * An article and what its sentences tell of.
 *
 * @param title null if there is none; else it is sentence 0 and the body begins with sentence 1
 * @param copiedFrom the number of the article of which it is a copy; -1 if of none
 */
record SyntheticArticle(
        int number,
        String source,
        String language,
        LocalDate published,
        Told title,
        List<Told> sentences,
        int copiedFrom) {

    /**
     * A sentence.
     *
     * @param eventId null where nothing happens
     * @param mode of the act; null where nothing happens
     */
    record Told(String text, String eventId, String mode) {
        static Told nothing(String text) {
            return new Told(text, null, null);
        }
    }

    SyntheticArticle {
        sentences = List.copyOf(sentences);
    }

    String id() {
        return "a" + number;
    }

    String body() {
        return String.join(" ", sentences.stream().map(Told::text).toList());
    }

    /** The sentence of that number, as the program numbers them. */
    Told sentence(int sentenceNo) {
        if (title == null) {
            return sentences.get(sentenceNo);
        }
        return sentenceNo == 0 ? title : sentences.get(sentenceNo - 1);
    }

    int nSentences() {
        return sentences.size() + (title == null ? 0 : 1);
    }
}
