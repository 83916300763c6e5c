package org.dateline.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.RoleForms;
import org.dateline.actor.table.TalksRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Nearest;
import org.dateline.event.record.Treaties;
import org.dateline.language.Languages;
import org.dateline.text.LexiconBuilder;
import org.dateline.topic.table.ActorTopicRow;
import org.dateline.topic.table.PartRow;
import org.dateline.topic.table.RegionRow;
import org.dateline.topic.table.TermRow;
import org.dateline.topic.table.TreatyTopicRow;

/** Adds the terms of one language to its lexicon and checks them against the topics and actors. */
final class TopicCompiler {
    private final String language;
    private final Dictionaries dictionaries;
    private final TopicTree tree;

    TopicCompiler(String language, Dictionaries dictionaries) {
        this.language = language;
        this.dictionaries = dictionaries;
        TopicCatalog catalog = TopicCatalog.load(dictionaries);
        List<Located<PartRow>> parts = dictionaries.rows(PartRow.PATH, PartRow.SCHEMA);
        tree = new TopicTree(catalog, parts.stream().map(Located::value).toList());
        parts.forEach(row -> {
            reportUnknown(row, "topic_id", row.value().topicId());
            reportUnknown(row, "whole_topic_id", row.value().wholeTopicId());
        });
    }

    private boolean reportUnknown(Located<?> row, String column, String topicId) {
        boolean isUnknown = tree.index(topicId) == TopicTree.NONE;
        if (isUnknown) {
            report(row, column, topicId, tree.ids());
        }
        return isUnknown;
    }

    TopicScorer compile(ActorCatalog actors, LexiconBuilder lexicon) {
        Set<String> known = new TreeSet<>();
        actors.actors().forEach(actor -> known.add(actor.actorId()));
        RoleForms forms = Languages.acts(language).roles();
        for (Located<TermRow> row : dictionaries.rows(TermRow.path(language), TermRow.SCHEMA)) {
            TermRow term = row.value();
            if (reportUnknown(row, "topic_id", term.topicId())) {
                continue;
            }
            term.requires().stream()
                    .flatMap(List::stream)
                    .filter(actor -> actors.actor(actor).isEmpty())
                    .forEach(actor -> report(row, "requires", actor, known));
            TopicTerm lexeme = new TopicTerm(tree.index(term.topicId()), term.weight(), term.requires());
            forms.titles(term.form()).forEach(form -> lexicon.add(form.text(), lexeme));
        }
        return new TopicScorer(
                tree, statesOfPersons(actors), topicsOfTalks(), topicsOfTreaties(), actorTopics(actors, known));
    }

    private ActorTopics actorTopics(ActorCatalog actors, Set<String> known) {
        ActorTopics topics = new ActorTopics();
        for (Located<ActorTopicRow> row : dictionaries.rows(ActorTopicRow.PATH, ActorTopicRow.SCHEMA)) {
            if (isSound(row, row.value().topicId(), row.value().actors(), actors, known)) {
                topics.suggest(
                        tree.index(row.value().topicId()),
                        row.value().weight(),
                        row.value().actors());
            }
        }
        for (Located<RegionRow> row : dictionaries.rows(RegionRow.PATH, RegionRow.SCHEMA)) {
            if (isSound(row, row.value().topicId(), row.value().states(), actors, known)) {
                topics.region(
                        tree.index(row.value().topicId()),
                        row.value().weight(),
                        row.value().states());
            }
        }
        return topics;
    }

    private boolean isSound(
            Located<?> row, String topicId, List<String> actorIds, ActorCatalog actors, Set<String> known) {
        boolean hasTopic = !reportUnknown(row, "topic_id", topicId);
        List<String> unknown =
                actorIds.stream().filter(id -> actors.actor(id).isEmpty()).toList();
        unknown.forEach(id -> report(row, "actors", id, known));
        return hasTopic && unknown.isEmpty();
    }

    private void report(Located<?> row, String column, String id, Iterable<String> names) {
        Set<String> near = new TreeSet<>();
        names.forEach(near::add);
        dictionaries.problems().add(row, column + " '" + id + "' is unknown" + Nearest.hint(id, near));
    }

    private static Map<String, String> statesOfPersons(ActorCatalog actors) {
        Map<String, String> states = new HashMap<>();
        actors.actors().stream()
                .filter(actor -> actor.countryIso3() != null && actor.actorId().startsWith("person:"))
                .forEach(actor -> states.put(actor.actorId(), "state:" + actor.countryIso3()));
        return states;
    }

    private Map<String, TopicTerm> topicsOfTreaties() {
        Map<String, TopicTerm> topics = new HashMap<>();
        Set<String> treaties = new TreeSet<>(Treaties.ids(dictionaries));
        for (Located<TreatyTopicRow> row : dictionaries.rows(TreatyTopicRow.PATH, TreatyTopicRow.SCHEMA)) {
            TreatyTopicRow treaty = row.value();
            if (!treaties.contains(treaty.treatyId())) {
                report(row, "treaty_id", treaty.treatyId(), treaties);
            } else if (!reportUnknown(row, "topic_id", treaty.topicId())) {
                topics.put(treaty.treatyId(), new TopicTerm(tree.index(treaty.topicId()), treaty.weight(), List.of()));
            }
        }
        return topics;
    }

    private Map<String, Integer> topicsOfTalks() {
        Map<String, Integer> topics = new HashMap<>();
        List<Located<TalksRow>> rows = dictionaries.rows(TalksRow.PATH, TalksRow.SCHEMA);
        for (Located<TalksRow> row : rows) {
            String topicId = row.value().topicId();
            if (topicId != null && tree.index(topicId) == TopicTree.NONE) {
                report(row, "topic_id", topicId, tree.ids());
            } else if (topicId != null) {
                topics.put("talks:" + row.value().series(), tree.index(topicId));
            }
        }
        return topics;
    }
}
