package org.dateline.actor.table;

import java.util.Set;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** Words for a role: those of the state roles, and {@link #COUNTERPART}, {@link #STATE}, {@link #AUTHORITIES}. */
public record RoleFormRow(String role, String form) {
    /** The same role as the office holder named last, of another state. */
    public static final String COUNTERPART = "counterpart";

    /** Governments, armies, delegations: the phrase stands for the state itself. */
    public static final String STATE = "state";

    /** Police and the like: as {@link #STATE}, and that of the state that they are in: "police in Kenya". */
    public static final String AUTHORITIES = "authorities";

    private static final String MINISTRY = "-ministry";
    private static final Set<String> BODIES = Set.of(AUTHORITIES, "parliament", "presidency", "embassy");
    private static final Column<String> ROLE = Column.text("role");
    private static final Column<String> FORM = Column.text("form");

    public static final TableSchema<RoleFormRow> SCHEMA =
            TableSchema.of(2, row -> new RoleFormRow(row.value(ROLE), row.value(FORM)), ROLE, FORM);

    public static String path(String language) {
        return "languages/" + language + "/roles.csv";
    }

    /** True for roles whose phrase stands for the state, not for a person. */
    public static boolean isStateBody(String role) {
        return role.equals(STATE) || role.endsWith(MINISTRY) || BODIES.contains(role);
    }
}
