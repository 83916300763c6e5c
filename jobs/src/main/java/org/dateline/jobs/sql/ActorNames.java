package org.dateline.jobs.sql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.actor.Validity;
import org.dateline.jobs.engine.Knowledge;
import org.dateline.jobs.table.ActorAliasRow;
import org.dateline.jobs.table.ActorRow;
import org.dateline.text.Folding;

/** Finds actors by what they are called, in any language of the dictionaries. */
final class ActorNames {

    private final Knowledge knowledge;
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();

    private ActorNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static ActorNames of(Knowledge knowledge) {
        ActorNames names = new ActorNames(knowledge);
        for (ActorRow actor : knowledge.actors()) {
            Stream.of(
                            actor.labelEn(),
                            actor.labelAr(),
                            actor.labelFr(),
                            actor.labelRu(),
                            actor.labelEs(),
                            actor.labelZh())
                    .filter(Objects::nonNull)
                    .forEach(label -> add(names.labels, label, actor.actorId()));
        }
        for (ActorAliasRow alias : knowledge.aliases()) {
            add(names.aliases, alias.alias(), alias.actorId());
        }
        return names;
    }

    private static void add(Map<String, Set<String>> ids, String name, String actorId) {
        ids.computeIfAbsent(Folding.fold(name), folded -> new TreeSet<>()).add(actorId);
    }

    /**
     * The actor of that id, else label, else other name; null where none or several are meant.
     *
     * @param dayOrNull leaves out actors that there were not on that day, and turns an office into who held it, if known;
     *     without it, of several actors the one is meant that there still is
     */
    String idOf(String name, LocalDate dayOrNull) {
        String trimmed = name.strip();
        if (knowledge.actor(trimmed).isPresent()) {
            return at(trimmed, dayOrNull);
        }
        String folded = Folding.fold(trimmed);
        Set<String> found = labels.getOrDefault(folded, aliases.getOrDefault(folded, Set.of()));
        List<String> ids = found.stream().filter(id -> isThere(id, dayOrNull)).toList();
        if (dayOrNull == null && ids.size() > 1) {
            ids = ids.stream().filter(this::isThereStill).toList();
        }
        return ids.size() == 1 ? at(ids.get(0), dayOrNull) : null;
    }

    private boolean isThere(String actorId, LocalDate dayOrNull) {
        return dayOrNull == null
                || knowledge
                        .actor(actorId)
                        .map(actor -> new Validity(actor.validFrom(), actor.validTo()).holdsAt(dayOrNull))
                        .orElse(true);
    }

    private boolean isThereStill(String actorId) {
        return knowledge.actor(actorId).map(actor -> actor.validTo() == null).orElse(true);
    }

    private String at(String actorId, LocalDate dayOrNull) {
        return dayOrNull == null
                ? actorId
                : knowledge.holderOf(actorId, dayOrNull).orElse(actorId);
    }
}
