package org.dateline.jobs.step.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.jobs.engine.Knowledge;
import org.dateline.jobs.table.ActorAliasRow;
import org.dateline.jobs.table.ActorRow;

/** Rows of {@code dim_actor}. */
public final class ActorRows {

    private ActorRows() {}

    /**
     * All listed actors, and those that no list holds but the aliases, the ancestors or the articles name: rounds of talks,
     * offices that nobody is known to hold.
     */
    public static List<ActorRow> of(Knowledge knowledge, List<String> namedIds) {
        List<ActorRow> listed = knowledge.actors();
        Set<String> known = new HashSet<>();
        listed.forEach(row -> known.add(row.actorId()));
        Stream<String> ids = Stream.of(
                        knowledge.aliases().stream().map(ActorAliasRow::actorId),
                        knowledge.ancestors().stream().flatMap(row -> Stream.of(row.actorId(), row.ancestorId())),
                        namedIds.stream())
                .flatMap(each -> each);
        Stream<ActorRow> others = ids.filter(known::add).map(knowledge::actor).flatMap(Optional::stream);
        return Stream.concat(listed.stream(), others).toList();
    }
}
