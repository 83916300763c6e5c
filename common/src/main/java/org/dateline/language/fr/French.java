package org.dateline.language.fr;

import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.language.ActGrammar;

/** What of French its tables cannot say. */
public final class French {
    public static final ActGrammar ACTS = new ActGrammar(
            new EventGrammar(new FrenchInflection(), false, Homographs.NONE, Agreement.ANY),
            new FrenchNameForms(),
            new FrenchRoleForms(),
            StateOrder.ADJECTIVE_BEHIND_ROLE,
            true);

    private French() {}
}
