package org.dateline.language.ru;

import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.event.pattern.ObjectMark;
import org.dateline.event.pattern.WordOrder;
import org.dateline.language.ActGrammar;

/** What of Russian its tables cannot say. */
public final class Russian {
    public static final ActGrammar ACTS = new ActGrammar(
            new EventGrammar(
                    new RussianInflection(),
                    WordOrder.VERB_MIDDLE,
                    Homographs.NEVER,
                    new RussianAgreement(),
                    ObjectMark.NONE,
                    false,
                    new RussianCases()),
            new RussianNameForms(),
            new RussianRoleForms(),
            StateOrder.GENITIVE_BEHIND_ROLE,
            true);

    private Russian() {}
}
