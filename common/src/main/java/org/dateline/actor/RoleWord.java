package org.dateline.actor;

import org.dateline.actor.table.RoleFormRow;
import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * Words for a role.
 *
 * @param role such as {@code foreign-minister}
 * @param isPlural true where several states can share the words: "foreign ministers", "وزيرا خارجية"
 * @param isDefinite true for Arabic forms whose last word has the article, so that no state's name can follow as genitive
 */
record RoleWord(String role, boolean isPlural, boolean isDefinite) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.OFFICE;
    }

    boolean isCounterpart() {
        return role.equals(RoleFormRow.COUNTERPART);
    }

    /** True where the phrase stands for the state, not for a person. */
    boolean isStateBody() {
        return RoleFormRow.isStateBody(role);
    }
}
