package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;

/** Who stands with a verb whose prepositions come before it, and whom it is done to. */
final class Coverbs {
    private final SentenceView view;
    private final Words words;

    Coverbs(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** {@code 与普京会谈}: the nearest before the verb behind that preposition. */
    Optional<ActorGroup> behind(TriggerMatch match, WordClass preposition, Set<ActorGroup> used) {
        ActorGroup found = null;
        boolean first = preposition == WordClass.ON
                && SpeechActs.isDoneBySaying(match.pattern().mode());
        for (int g = 0; view.isAnalytic() && g < view.groups().size() && !(first && found != null); g++) {
            ActorGroup group = view.groups().get(g);
            boolean before = group.end() <= match.begin() && view.clauses().of(group.begin()) == match.clause();
            found = before && group.isBehind(preposition) && !used.contains(group) ? group : found;
        }
        return view.isAnalytic() && found == null ? meantBehind(match, preposition, used) : Optional.ofNullable(found);
    }

    /** {@code 对其采取措施}: who was named last before the pronoun behind that preposition, and does not do it. */
    private Optional<ActorGroup> meantBehind(TriggerMatch match, WordClass preposition, Set<ActorGroup> used) {
        int at = -1;
        for (int t = view.clauses().begin(match.clause()); t + 1 < match.begin(); t++) {
            at = words.is(t, preposition) && words.is(t + 1, WordClass.POSSESSOR) ? t : at;
        }
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            last = group.end() <= at && !group.isTalks() && !used.contains(group) ? group : last;
        }
        return Optional.ofNullable(last);
    }

    /**
     * False for {@code 美国} in {@code 呼吁欧洲国家效仿美国}, for whom words are addressed to stands at once behind the verb, and
     * for {@code 亚美尼亚} in {@code 承认亚美尼亚大屠杀}, the name of a thing.
     */
    boolean mayBeObject(TriggerMatch match, int from, ActorGroup group) {
        if (!view.isAnalytic()) {
            return true;
        }
        boolean far =
                SpeechActs.isDoneBySaying(match.pattern().mode()) && words.unknownBetween(from, group.begin()) > 1;
        boolean attribute = match.pattern().mode().equals("recognition")
                && group.end() < view.end()
                && words.signs().isUnknown(group.end());
        return !far && !attribute;
    }
}
