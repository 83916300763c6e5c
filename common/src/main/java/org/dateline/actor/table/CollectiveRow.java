package org.dateline.actor.table;

import org.dateline.actor.ActorKind;
import org.dateline.actor.Labels;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * People of a state who act together without a name of their own; with a state they make {@code group:AFG-rebels}.
 *
 * @param opposesGovernment true where the group that stands for the whole opposition is meant, if the tables know one
 */
public record CollectiveRow(
        String collective, String sector, ActorKind kind, boolean opposesGovernment, Labels labels) {
    public static final String PATH = "actors/collectives.csv";
    private static final Column<String> COLLECTIVE = Column.text("collective");
    private static final Column<String> SECTOR = Column.text("sector");
    private static final Column<ActorKind> KIND = Column.oneOf("kind", ActorKind.class);
    private static final Column<Boolean> OPPOSES = Column.flag("opposes_government");

    public static final TableSchema<CollectiveRow> SCHEMA = TableSchema.of(
            1,
            row -> new CollectiveRow(
                    row.value(COLLECTIVE), row.value(SECTOR), row.value(KIND), row.value(OPPOSES), Labels.of(row)),
            COLLECTIVE,
            SECTOR,
            KIND,
            OPPOSES,
            Labels.IN_UN_LANGUAGES);
}
