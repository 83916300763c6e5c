package org.dateline.language;

import java.util.Optional;
import org.dateline.text.Proclitics;

/**
 * What the readers must know of a language beside its tables.
 *
 * @param tag BCP 47, the name of its folder of tables
 * @param proclitics how it writes short words onto the next one
 * @param isVerbFinal true where the verb of a clause comes behind its dates
 * @param acts empty while its texts are read for dates only
 */
public record Language(String tag, Proclitics proclitics, boolean isVerbFinal, Optional<ActGrammar> acts) {

    /** A language whose tables say all that its time expressions need. */
    static Language datesOnly(String tag) {
        return new Language(tag, Proclitics.NONE, false, Optional.empty());
    }

    /** A language without proclitics. */
    static Language of(String tag, ActGrammar acts) {
        return new Language(tag, Proclitics.NONE, false, Optional.of(acts));
    }

    Language withVerbLast() {
        return new Language(tag, proclitics, true, acts);
    }
}
