package org.dateline.language.tr;

import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.language.ActGrammar;

/** What of Turkish its tables cannot say. */
public final class Turkish {
    public static final ActGrammar ACTS = new ActGrammar(
            EventGrammar.byEndings(new TurkishInflection(), new TurkishNameEndings()),
            new TurkishNameForms(),
            new TurkishRoleForms(),
            StateOrder.BEFORE_ROLE,
            true);

    private Turkish() {}
}
