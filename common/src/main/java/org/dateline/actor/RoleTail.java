package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * The rest of the words for a role, which stand behind the adjective of its state: "des Affaires étrangères" of "ministre".
 *
 * @param head hash of the first word of the role
 */
record RoleTail(long head, RoleWord role) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.OFFICE;
    }
}
