package org.dateline.language.en;

import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.language.ActGrammar;

/** What of English its tables cannot say. */
public final class English {
    public static final ActGrammar ACTS = new ActGrammar(
            new EventGrammar(new EnglishInflection(), false, Homographs.BY_POSITION, Agreement.ANY),
            new EnglishNameForms(),
            new EnglishRoleForms(),
            StateOrder.BEFORE_ROLE,
            true);

    private English() {}
}
