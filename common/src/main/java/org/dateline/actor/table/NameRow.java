package org.dateline.actor.table;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.actor.AliasKind;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * A form that names an actor in one language.
 *
 * @param isAmbiguous true where its comment says "ambiguous" or "homograph": the form alone does not prove the actor
 * @param isPast true where its comment says "until" or "from .. to": the form is no longer in use
 */
public record NameRow(String actorId, AliasKind kind, String form, boolean isAmbiguous, boolean isPast) {
    private static final Pattern MARK = Pattern.compile("\\b(ambiguous|homograph)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(until|from) [0-9]{4}");
    private static final Column<String> ACTOR_ID = ActorIds.id("actor_id");
    private static final Column<AliasKind> KIND = Column.oneOf("kind", AliasKind.class);
    private static final Column<String> FORM = Column.text("form");
    private static final Column<String> COMMENT = Column.text("comment").orEmpty();

    public static final TableSchema<NameRow> SCHEMA = TableSchema.of(
            3,
            row -> {
                String comment = row.value(COMMENT) == null ? "" : row.value(COMMENT);
                return new NameRow(
                        row.value(ACTOR_ID),
                        row.value(KIND),
                        row.value(FORM),
                        MARK.matcher(comment).find(),
                        PAST.matcher(comment).find());
            },
            ACTOR_ID,
            KIND,
            FORM);

    /** The label of an actor as its name. */
    public static NameRow label(String actorId, String label) {
        return new NameRow(actorId, AliasKind.NAME, label, false, false);
    }

    /** The tables of names of one language. */
    public static List<String> paths(String language) {
        return List.of(
                "actors/names/" + language + "/states.csv",
                "actors/names/" + language + "/organisations.csv",
                "actors/names/" + language + "/persons.csv");
    }
}
