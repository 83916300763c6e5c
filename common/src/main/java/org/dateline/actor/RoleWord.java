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
 * @param isCollective true for people of a state who do not speak for it: "rebels"
 * @param cases the {@link Case}s that the form can be, as a mask
 */
record RoleWord(String role, boolean isPlural, boolean isDefinite, boolean isCollective, int cases) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.OFFICE;
    }

    boolean isCounterpart() {
        return role.equals(RoleFormRow.COUNTERPART);
    }

    /** True where no person bears the role, so that no name goes with it. */
    boolean isOfNoPerson() {
        return isCollective || isStateBody();
    }

    /** True for members of a parliament and police, who are those of a state by "in" too. */
    boolean isAtHome() {
        return isPlural && role.equals("lawmaker") || role.equals(RoleFormRow.AUTHORITIES);
    }

    boolean isEnvoy() {
        return role.equals("ambassador") || role.equals("embassy");
    }

    /** True where the phrase stands for the state, not for a person. */
    boolean isStateBody() {
        return RoleFormRow.isStateBody(role);
    }
}
