package org.dateline.language.es;

import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.language.ActGrammar;

/** What of Spanish its tables cannot say. */
public final class Spanish {
    public static final ActGrammar ACTS = new ActGrammar(
            new EventGrammar(new SpanishInflection(), false, Homographs.NONE, Agreement.ANY).droppingSubjects(),
            new SpanishNameForms(),
            new SpanishRoleForms(),
            StateOrder.ADJECTIVE_BEHIND_ROLE,
            true);

    private Spanish() {}
}
