package org.dateline.language.zh;

import java.util.List;
import org.dateline.actor.RoleForms;
import org.dateline.actor.StateOrder;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.ObjectMark;
import org.dateline.event.pattern.WordOrder;
import org.dateline.language.ActGrammar;

/** What of Chinese its tables cannot say. */
public final class Chinese {
    public static final ActGrammar ACTS = new ActGrammar(
            new EventGrammar(
                    new ChineseInflection(),
                    WordOrder.VERB_BEHIND_PREPOSITIONS,
                    EventGrammar.Homographs.NONE,
                    Agreement.ANY,
                    ObjectMark.NONE,
                    false),
            name -> List.of(),
            form -> List.of(new RoleForms.RoleForm(form, false, false)),
            StateOrder.BEFORE_ROLE,
            false);

    private Chinese() {}
}
