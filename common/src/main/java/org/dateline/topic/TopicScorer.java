package org.dateline.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.record.Treaties;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.LexiconBuilder;

/** Finds what a text is about, by the terms of the topics in it. Immutable and safe for threads. */
public final class TopicScorer {
    /** How much a term counts whose actor is only named elsewhere in the article. */
    private static final double ACTOR_ELSEWHERE = 0.5;

    private static final double NAMED_TALKS = 3;

    private final TopicTree tree;
    private final Map<String, String> statesOfPersons;
    private final Map<String, Integer> topicsOfTalks;
    private final Map<String, TopicTerm> topicsOfTreaties;
    private final ActorTopics actorTopics;

    TopicScorer(
            TopicTree tree,
            Map<String, String> statesOfPersons,
            Map<String, Integer> topicsOfTalks,
            Map<String, TopicTerm> topicsOfTreaties,
            ActorTopics actorTopics) {
        this.tree = tree;
        this.actorTopics = actorTopics;
        this.statesOfPersons = Map.copyOf(statesOfPersons);
        this.topicsOfTalks = Map.copyOf(topicsOfTalks);
        this.topicsOfTreaties = Map.copyOf(topicsOfTreaties);
    }

    /** The scorer of a language; its terms are added to the lexicon with which texts must be read. */
    public static TopicScorer compile(String language, Dictionaries dictionaries, LexiconBuilder lexicon) {
        return compile(language, dictionaries, ActorCatalog.load(dictionaries), lexicon);
    }

    /** The same, with a catalog that is loaded already. */
    public static TopicScorer compile(
            String language, Dictionaries dictionaries, ActorCatalog actors, LexiconBuilder lexicon) {
        return new TopicCompiler(language, dictionaries).compile(actors, lexicon);
    }

    /** The topics of a text by its terms and the actors named in it, in text order. */
    public TopicReadings score(Document document, List<ActorMention> actors) {
        NamedActors named = new NamedActors(actors, document.sentences(), statesOfPersons);
        List<TopicHit> found = new ArrayList<>();
        List<TopicHit> regions = new ArrayList<>();
        Cover cover = new Cover(actors);
        Set<TopicTerm> inSentence = new HashSet<>();
        int next = 0;
        for (int s = 0; s < document.sentences().count(); s++) {
            inSentence.clear();
            int end = document.sentences().end(s);
            addTerms(document, new Place(s, named, inSentence, cover), found);
            actorTopics.addTopics(s, named, found);
            actorTopics.addRegions(s, named, regions);
            while (next < actors.size() && actors.get(next).begin() < end) {
                addTalks(actors.get(next++), s, found);
            }
        }
        int sentences = document.sentences().count();
        return new TopicReadings(tree, new HitList(found, sentences), new HitList(regions, sentences));
    }

    private record Place(int sentence, NamedActors named, Set<TopicTerm> seen, Cover cover) {}

    /** Each term counts once in a sentence; a term inside a longer one, or inside a body's or treaty's name, does not. */
    private void addTerms(Document document, Place place, List<TopicHit> found) {
        Hits hits = document.hits();
        int t = document.sentences().begin(place.sentence);
        while (t < document.sentences().end(place.sentence)) {
            int treaty = Treaties.nameAt(hits, t);
            TopicTerm ofTreaty = treaty == Hits.NONE ? null : topicsOfTreaties.get(Treaties.idOf(hits, treaty));
            if (ofTreaty != null) {
                addOnce(ofTreaty, place, found);
                t = hits.end(treaty);
                continue;
            }
            int end = hits.has(t, LexemeKind.TOPIC) ? longestEnd(hits, t, place) : t;
            if (end == t || place.cover.hides(t, end)) {
                t++;
                continue;
            }
            for (int hit = hits.from(t); hit < hits.to(t); hit++) {
                if (hits.end(hit) == end && hits.lexeme(hit) instanceof TopicTerm term) {
                    addOnce(term, place, found);
                }
            }
            t = end;
        }
    }

    /** One past the longest term at the token whose actors are named; the token itself if there is none. */
    private static int longestEnd(Hits hits, int token, Place place) {
        int end = token;
        for (int hit = hits.from(token); hit < hits.to(token); hit++) {
            if (hits.end(hit) > end && hits.lexeme(hit) instanceof TopicTerm term && weight(term, place) > 0) {
                end = hits.end(hit);
            }
        }
        return end;
    }

    private static void addOnce(TopicTerm term, Place place, List<TopicHit> found) {
        double weight = place.seen.add(term) ? weight(term, place) : 0;
        if (weight > 0) {
            found.add(new TopicHit(place.sentence, term.topic(), weight));
        }
    }

    private static double weight(TopicTerm term, Place place) {
        if (term.requires().isEmpty() || place.named.anyInSentence(term.requires(), place.sentence)) {
            return term.weight();
        }
        return place.named.anyInArticle(term.requires()) ? ACTOR_ELSEWHERE * term.weight() : 0;
    }

    private void addTalks(ActorMention mention, int sentence, List<TopicHit> found) {
        if (mention.form() == ActorForm.TALKS) {
            Integer topic = topicsOfTalks.get(mention.actorId().replaceFirst("-[0-9]+$", ""));
            if (topic != null) {
                found.add(new TopicHit(sentence, topic, NAMED_TALKS));
            }
        }
    }
}
