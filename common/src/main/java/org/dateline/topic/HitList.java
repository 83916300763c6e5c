package org.dateline.topic;

import java.util.Arrays;
import java.util.List;

/** What was found in a text, sentence by sentence. Immutable. */
final class HitList {
    private final List<TopicHit> hits;
    private final int[] firstHit;

    HitList(List<TopicHit> hitsInTextOrder, int sentences) {
        hits = List.copyOf(hitsInTextOrder);
        firstHit = new int[sentences + 1];
        Arrays.fill(firstHit, hits.size());
        for (int i = hits.size() - 1; i >= 0; i--) {
            firstHit[hits.get(i).sentence()] = i;
        }
        for (int s = sentences - 1; s >= 0; s--) {
            firstHit[s] = Math.min(firstHit[s], firstHit[s + 1]);
        }
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Adds the weights of all sentences to the scores of their topics. */
    void addAll(double[] scores) {
        for (TopicHit hit : hits) {
            scores[hit.topic()] += hit.weight();
        }
    }

    /** Keeps the greatest weight of each topic in one sentence. */
    void strongest(double[] weights, int sentence) {
        for (int i = firstHit[sentence]; i < firstHit[sentence + 1]; i++) {
            TopicHit hit = hits.get(i);
            weights[hit.topic()] = Math.max(weights[hit.topic()], hit.weight());
        }
    }

    /** Adds a share of the weights of one sentence; nothing where there is no such sentence. */
    void add(double[] scores, int sentence, double share) {
        if (sentence < 0 || sentence >= firstHit.length - 1) {
            return;
        }
        for (int i = firstHit[sentence]; i < firstHit[sentence + 1]; i++) {
            scores[hits.get(i).topic()] += share * hits.get(i).weight();
        }
    }
}
