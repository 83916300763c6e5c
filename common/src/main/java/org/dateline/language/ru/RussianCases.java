package org.dateline.language.ru;

import org.dateline.actor.Case;
import org.dateline.event.pattern.CaseGrammar;
import org.dateline.event.pattern.WordClass;

/**
 * What Russian cases say: a genitive is "of", a dative "to", an instrumental "by"; "с" is "with" before an instrumental
 * and "from" before a genitive.
 */
final class RussianCases implements CaseGrammar {

    @Override
    public boolean isPresent() {
        return true;
    }

    @Override
    public long meaning(int cases) {
        long mask = Case.GENITIVE.isIn(cases) ? WordClass.OF.bit() : 0;
        mask |= Case.DATIVE.isIn(cases) ? WordClass.TO.bit() : 0;
        return mask | (Case.INSTRUMENTAL.isIn(cases) ? WordClass.BY.bit() : 0);
    }

    @Override
    public long governing(long prepositions, int cases) {
        long mask = prepositions;
        mask &= Case.INSTRUMENTAL.isIn(cases) ? ~0 : ~WordClass.WITH.bit();
        mask &= Case.GENITIVE.isIn(cases) ? ~0 : ~WordClass.FROM.bit();
        boolean place = Case.PREPOSITIONAL.isIn(cases) || Case.ACCUSATIVE.isIn(cases);
        return place ? mask : mask & ~WordClass.IN.bit();
    }
}
