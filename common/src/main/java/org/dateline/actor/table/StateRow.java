package org.dateline.actor.table;

import java.util.regex.Pattern;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Labels;
import org.dateline.actor.Validity;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** A state, of today or dissolved since 1990. */
public record StateRow(String actorId, String iso3, Labels labels, Validity validity, String wikidataId) {
    public static final String PATH = "actors/states.csv";
    private static final String GOVERNMENT = "GOV";
    private static final Column<String> ACTOR_ID = ActorIds.id("actor_id");
    private static final Column<String> ISO3 =
            ActorIds.matching("iso3", Pattern.compile("[A-Z]{3}"), "not three capitals such as RUS");
    private static final Column<String> ISO2 = ActorIds.matching(
                    "iso2", Pattern.compile("[A-Z]{2}"), "not two capitals such as RU")
            .orEmpty();

    public static final TableSchema<StateRow> SCHEMA = TableSchema.of(
            1,
            row -> new StateRow(
                    row.value(ACTOR_ID),
                    row.value(ISO3),
                    Labels.of(row),
                    Validity.of(row),
                    row.value(ActorIds.WIKIDATA_ID)),
            ACTOR_ID,
            ISO3,
            ISO2,
            Labels.IN_UN_LANGUAGES,
            Validity.FROM,
            Validity.TO,
            ActorIds.WIKIDATA_ID);

    public Actor actor() {
        return new Actor(actorId, ActorKind.STATE, GOVERNMENT, iso3, labels, validity, wikidataId);
    }
}
