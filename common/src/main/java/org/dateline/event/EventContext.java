package org.dateline.event;

import java.util.List;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorMention;
import org.dateline.article.Article;
import org.dateline.text.Document;
import org.dateline.timex.Anchor;
import org.dateline.timex.Timex3;
import org.dateline.topic.TopicReadings;

/**
 * What is known of an article before its events are read.
 *
 * @param document the article's text, read with the lexicon that the tagger's forms are in
 * @param timexes in text order
 * @param actors in text order, none overlapping
 */
public record EventContext(
        Document document,
        Article article,
        Anchor anchor,
        List<Timex3> timexes,
        List<ActorMention> actors,
        TopicReadings topics,
        ActorCatalog catalog) {}
