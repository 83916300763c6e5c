package org.dateline.language.ru;

import java.util.Set;
import org.dateline.actor.Case;
import org.dateline.event.pattern.CaseGrammar;
import org.dateline.event.pattern.WordClass;

/**
 * What Russian cases say: a genitive is "of", a dative "to", an instrumental "by"; "с" is "with" before an instrumental
 * and "from" before a genitive.
 */
final class RussianCases implements CaseGrammar {
    private static final String VOWELS = "аеёиоуыюя";
    private static final Set<String> REFLEXIVE = Set.of("лся", "ась", "ось", "ись");

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

    @Override
    public boolean mayEndPast(String threeLetters) {
        char first = threeLetters.charAt(0);
        char middle = threeLetters.charAt(1);
        char last = threeLetters.charAt(2);
        boolean masculine = last == 'л' && VOWELS.indexOf(middle) >= 0;
        boolean other = middle == 'л' && "аои".indexOf(last) >= 0 && VOWELS.indexOf(first) >= 0;
        return masculine || other || REFLEXIVE.contains(threeLetters);
    }
}
