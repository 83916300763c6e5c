package org.dateline.actor;

import java.util.Optional;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** Reads a ruler's title where it stands for the state: "سفير خادم الحرمين الشريفين". */
final class TitleOwners {
    private static final String STATE = "state:";
    private static final ActorName.Shape SHAPE = new ActorName.Shape(false, false, true);

    private final ActorCatalog catalog;

    TitleOwners(ActorCatalog catalog) {
        this.catalog = catalog;
    }

    /** The state whose office the title at the token names; empty for offices of other bodies. */
    Optional<NamedActor> stateAt(ActorText text, int token) {
        int hit = text.longest(token, LexemeKind.OFFICE, OfficeTitle.class);
        if (hit == Hits.NONE) {
            return Optional.empty();
        }
        return catalog.bodyOf(text.lexeme(hit, OfficeTitle.class).officeId())
                .filter(body -> body.startsWith(STATE))
                .map(state -> new ActorName(state, AliasKind.NAME, ActorName.Trust.SURE, SHAPE))
                .map(name -> new NamedActor(token, text.hits.end(hit), hit, name));
    }
}
