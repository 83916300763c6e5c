package org.dateline.actor;

import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** Picks the role of words that stand for several: "مستشارة" is a chancellor of Germany and an adviser elsewhere. */
final class RoleChoice {
    private final ActorCatalog catalog;

    RoleChoice(ActorCatalog catalog) {
        this.catalog = catalog;
    }

    /** The hit of the longest words for a role at the token; {@link Hits#NONE} if there are none. */
    static int longest(ActorText text, int token) {
        return text.longest(token, LexemeKind.OFFICE, RoleWord.class);
    }

    /** Of the roles with the same words as the hit's, the first that somebody held for that owner; else the hit's own. */
    RoleWord of(ActorText text, int hit, NamedActor owner) {
        RoleWord first = text.lexeme(hit, RoleWord.class);
        int token = text.hits.begin(hit);
        if (text.hits.to(token) - text.hits.from(token) == 1) {
            return first;
        }
        for (int other = text.hits.from(token); other < text.hits.to(token); other++) {
            boolean sameWords = text.hits.end(other) == text.hits.end(hit);
            if (sameWords && text.hits.lexeme(other) instanceof RoleWord role && isHeld(role, owner)) {
                return role;
            }
        }
        return first;
    }

    private boolean isHeld(RoleWord role, NamedActor owner) {
        return owner.isState()
                && catalog.countryOf(owner.actorId())
                        .filter(iso3 -> catalog.hasHolders(Offices.id(iso3, role.role())))
                        .isPresent();
    }
}
