package org.dateline.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.event.TopicScore;

/** What one text is about, by sentence and as a whole. Immutable. */
public final class TopicReadings {
    private static final int MOST_TOPICS = 4;
    private static final double NEAR = 0.5;
    private static final double ARTICLE = 0.25;
    /** However often an article names a topic, it weighs no more in a sentence that does not. */
    private static final double MOST_OF_ARTICLE = 12;

    private static final double LEAST = 2;
    private static final double HALF = 4;
    /** A part that scores this share of the whole is what the whole is about. */
    private static final double PART_BEATS_WHOLE = 0.3;

    private final TopicTree tree;
    private final List<TopicHit> hits;
    private final double[] article;
    private final int[] firstHit;

    TopicReadings(TopicTree tree, List<TopicHit> hitsInTextOrder, int sentences) {
        this.tree = tree;
        hits = List.copyOf(hitsInTextOrder);
        article = new double[tree.size()];
        firstHit = new int[sentences + 1];
        Arrays.fill(firstHit, hits.size());
        for (int i = hits.size() - 1; i >= 0; i--) {
            TopicHit hit = hits.get(i);
            article[hit.topic()] += hit.weight();
            firstHit[hit.sentence()] = i;
        }
        for (int s = sentences - 1; s >= 0; s--) {
            firstHit[s] = Math.min(firstHit[s], firstHit[s + 1]);
        }
    }

    /** At most four topics of a sentence, the primary first, scores in 0..1; none is an empty list. */
    public List<TopicScore> topicsOf(int sentence) {
        if (hits.isEmpty()) {
            return List.of();
        }
        double[] scores = new double[tree.size()];
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] = ARTICLE * Math.min(article[topic], MOST_OF_ARTICLE);
        }
        add(scores, sentence, 1);
        add(scores, sentence - 1, NEAR);
        add(scores, sentence + 1, NEAR);
        if (sentence > 1) {
            add(scores, 0, NEAR);
        }
        return best(scores);
    }

    /** At most four topics of the whole text, the primary first. */
    public List<TopicScore> topicsOfArticle() {
        return best(article.clone());
    }

    private void add(double[] scores, int sentence, double share) {
        if (sentence < 0 || sentence >= firstHit.length - 1) {
            return;
        }
        for (int i = firstHit[sentence]; i < firstHit[sentence + 1]; i++) {
            scores[hits.get(i).topic()] += share * hits.get(i).weight();
        }
    }

    private List<TopicScore> best(double[] scores) {
        giveToParts(scores);
        List<TopicScore> best = new ArrayList<>();
        for (int topic = 0; topic < scores.length; topic++) {
            if (scores[topic] >= LEAST) {
                best.add(new TopicScore(tree.id(topic), scores[topic] / (scores[topic] + HALF)));
            }
        }
        best.sort(Comparator.comparingDouble(TopicScore::score).reversed().thenComparing(TopicScore::topicId));
        return best.size() > MOST_TOPICS ? List.copyOf(best.subList(0, MOST_TOPICS)) : List.copyOf(best);
    }

    /** What scores for the whole counts for its strongest part, if there is one of some strength. */
    private void giveToParts(double[] scores) {
        int[] strongest = new int[scores.length];
        Arrays.fill(strongest, TopicTree.NONE);
        for (int part = 0; part < scores.length; part++) {
            if (scores[part] <= 0) {
                continue;
            }
            for (int whole = tree.parent(part); whole != TopicTree.NONE; whole = tree.parent(whole)) {
                if (strongest[whole] == TopicTree.NONE || scores[part] > scores[strongest[whole]]) {
                    strongest[whole] = part;
                }
            }
        }
        double[] given = scores.clone();
        for (int whole = 0; whole < scores.length; whole++) {
            int part = strongest[whole];
            if (part != TopicTree.NONE && given[whole] > 0 && given[part] >= PART_BEATS_WHOLE * given[whole]) {
                scores[part] += given[whole];
                scores[whole] -= given[whole];
            }
        }
    }
}
