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
    /** What a topic must score if no other scores more. */
    private static final double LEAST_OF_ALONE = 1.1;

    /** One great power in a sentence tells nothing; two have relations. */
    private static final double LEAST_OF_RELATIONS = 0.9;

    private static final double HALF = 4;
    /** What an event of states of two regions is about if nothing more is known. */
    private static final String BETWEEN_REGIONS = "topic:diplomacy";

    /** A part that scores this share of the whole is what the whole is about. */
    private static final double PART_BEATS_WHOLE = 0.3;

    /** The weight of words that name a topic by themselves. */
    private static final double NAMES_ALONE = 4;

    /** What a sentence must have of a topic itself to put it before the others. */
    private static final double OWN = 2.5;

    private static final Comparator<TopicScore> STRONGEST_FIRST =
            Comparator.comparingDouble(TopicScore::score).reversed().thenComparing(TopicScore::topicId);

    private final TopicTree tree;
    private final HitList hits;
    private final HitList regions;
    private final double[] article;
    private final double[] regionsOfArticle;

    /** @param regions of the states named: what a text is about that has no other topic */
    TopicReadings(TopicTree tree, HitList hits, HitList regions) {
        this.tree = tree;
        this.hits = hits;
        this.regions = regions;
        article = new double[tree.size()];
        hits.addAll(article);
        regionsOfArticle = new double[tree.size()];
        regions.addAll(regionsOfArticle);
    }

    /** At most four topics of a sentence, the primary first, scores in 0..1; none is an empty list. */
    public List<TopicScore> topicsOf(int sentence) {
        List<TopicScore> topics = hits.isEmpty() ? List.of() : ownFirst(sentence);
        return topics.isEmpty() && !regions.isEmpty() ? region(sentence) : topics;
    }

    /** What the sentence itself speaks of goes before what stands around it. */
    private List<TopicScore> ownFirst(int sentence) {
        double[] scores = scores(hits, article, sentence);
        double[] own = new double[scores.length];
        hits.add(own, sentence, 1);
        double[] named = new double[scores.length];
        hits.strongest(named, sentence);
        giveToParts(scores, own, named);
        List<TopicScore> best = best(scores, LEAST, own);
        return best.isEmpty() ? best(scores, LEAST_OF_ALONE, own) : best;
    }

    private static double[] scores(HitList hits, double[] article, int sentence) {
        double[] scores = new double[article.length];
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] = ARTICLE * Math.min(article[topic], MOST_OF_ARTICLE);
        }
        hits.add(scores, sentence, 1);
        hits.add(scores, sentence - 1, NEAR);
        hits.add(scores, sentence + 1, NEAR);
        if (sentence > 1) {
            hits.add(scores, 0, NEAR);
        }
        return scores;
    }

    /** The region of which most states are named in and around a sentence; their relations where two are level. */
    private List<TopicScore> region(int sentence) {
        double[] scores = scores(regions, regionsOfArticle, sentence);
        int first = 0;
        boolean isLevel = true;
        for (int topic = 1; topic < scores.length; topic++) {
            if (scores[topic] >= scores[first]) {
                isLevel = scores[topic] == scores[first];
                first = topic;
            }
        }
        int between = tree.index(BETWEEN_REGIONS);
        int topic = isLevel ? between : first;
        boolean says = topic != TopicTree.NONE && (topic != between || scores[first] >= LEAST_OF_RELATIONS);
        return says ? List.of(new TopicScore(tree.id(topic), scores[first] / (scores[first] + HALF))) : List.of();
    }

    /** At most four topics of the whole text, the primary first. */
    public List<TopicScore> topicsOfArticle() {
        double[] scores = article.clone();
        double[] own = article.clone();
        giveToParts(scores, own, new double[scores.length]);
        return best(scores, LEAST, own);
    }

    /** Topics of which the sentence itself has something come first. */
    private List<TopicScore> best(double[] scores, double least, double[] own) {
        List<TopicScore> best = new ArrayList<>();
        List<TopicScore> around = new ArrayList<>();
        for (int topic = 0; topic < scores.length; topic++) {
            if (scores[topic] >= least) {
                (own[topic] >= OWN ? best : around)
                        .add(new TopicScore(tree.id(topic), scores[topic] / (scores[topic] + HALF)));
            }
        }
        best.sort(STRONGEST_FIRST);
        around.sort(STRONGEST_FIRST);
        best.addAll(around);
        return best.size() > MOST_TOPICS ? List.copyOf(best.subList(0, MOST_TOPICS)) : List.copyOf(best);
    }

    /**
     * What scores for the whole counts for its strongest part, if there is one of some strength; not where the sentence
     * itself names the whole, and nothing of the part.
     */
    private void giveToParts(double[] scores, double[] own, double[] named) {
        int[] strongest = strongestParts(scores);
        double[] given = scores.clone();
        double[] ownGiven = own.clone();
        for (int whole = 0; whole < scores.length; whole++) {
            int part = strongest[whole];
            if (part == TopicTree.NONE || named[whole] >= NAMES_ALONE && ownGiven[part] == 0) {
                continue;
            }
            if (given[whole] > 0 && given[part] >= PART_BEATS_WHOLE * given[whole]) {
                scores[part] += given[whole];
                scores[whole] -= given[whole];
                own[part] += ownGiven[whole];
                own[whole] -= ownGiven[whole];
            }
        }
    }

    private int[] strongestParts(double[] scores) {
        int[] strongest = new int[scores.length];
        Arrays.fill(strongest, TopicTree.NONE);
        for (int part = 0; part < scores.length; part++) {
            if (scores[part] <= 0) {
                continue;
            }
            for (int whole : tree.wholes(part)) {
                if (strongest[whole] == TopicTree.NONE || scores[part] > scores[strongest[whole]]) {
                    strongest[whole] = part;
                }
            }
        }
        return strongest;
    }
}
