package org.dateline.actor;

import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** Follows chains of words for bodies of a state: "government forces", "foreign ministry delegation", "troops and tanks". */
final class StateBodies {
    private StateBodies() {}

    /** One past the last body word of the chain; {@code end} where the role is no body. */
    static int end(ActorText text, int end, RoleWord role) {
        int last = end;
        while (role.isStateBody() && last < text.size()) {
            int next = text.language.putsStateFirst() && text.is(last, WordClass.AND) ? last + 1 : last;
            int hit = text.longest(next, LexemeKind.OFFICE, RoleWord.class);
            if (hit == Hits.NONE || !text.lexeme(hit, RoleWord.class).isStateBody()) {
                break;
            }
            if (next > last && text.is(text.hits.end(hit), WordClass.OF)) {
                break;
            }
            last = text.hits.end(hit);
        }
        return last;
    }
}
