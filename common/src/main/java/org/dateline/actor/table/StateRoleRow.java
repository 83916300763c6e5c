package org.dateline.actor.table;

import java.util.Set;
import org.dateline.actor.Labels;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** A role that any state can fill; with a state it makes an office such as {@code office:RUS-foreign-minister}. */
public record StateRoleRow(String role, String labelEn, String labelAr, String labelFr, String sector) {
    public static final String PATH = "actors/state-roles.csv";
    private static final Set<String> SHARED = Set.of(
            "adviser",
            "ambassador",
            "commander",
            "deputy-foreign-minister",
            "deputy-prime-minister",
            "governor",
            "lawmaker",
            "minister",
            "special-envoy",
            "vice-president");
    private static final Column<String> ROLE = Column.text("role");
    private static final Column<String> SECTOR = Column.text("sector").orEmpty();

    public static final TableSchema<StateRoleRow> SCHEMA = TableSchema.of(
            1,
            row -> new StateRoleRow(
                    row.value(ROLE),
                    row.value(Labels.EN),
                    row.value(Labels.AR),
                    row.value(Labels.FR),
                    row.value(SECTOR)),
            ROLE,
            Labels.EN,
            Labels.AR,
            Labels.FR,
            SECTOR);

    /** True for roles that several persons of one state have at a time. */
    public static boolean isShared(String role) {
        return SHARED.contains(role);
    }
}
