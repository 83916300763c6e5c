package org.dateline.language.fa;

import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.event.pattern.WordOrder;
import org.dateline.language.ActGrammar;

/** What of Persian its tables cannot say. */
public final class Persian {
    public static final ActGrammar ACTS = new ActGrammar(
            new EventGrammar(
                    new PersianInflection(),
                    WordOrder.VERB_LAST,
                    Homographs.NONE,
                    Agreement.ANY,
                    new PersianObjectMark(),
                    true),
            new PersianNameForms(),
            new PersianRoleForms(),
            StateOrder.BEHIND_ROLE,
            false);

    private Persian() {}
}
