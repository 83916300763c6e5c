package org.dateline.language.ar;

import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.language.ActGrammar;

/** What of Arabic its tables cannot say. */
public final class Arabic {
    public static final ActGrammar ACTS = new ActGrammar(
            new EventGrammar(new ArabicInflection(), true, Homographs.BY_PROCLITICS, new ArabicAgreement()),
            new ArabicNameForms(),
            new ArabicRoleForms(),
            StateOrder.BEHIND_ROLE,
            false);

    private Arabic() {}
}
