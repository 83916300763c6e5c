package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

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
     * for {@code 亚美尼亚} in {@code 承认亚美尼亚大屠杀} and {@code 欧盟} in {@code 加入欧盟谈判}, the names of things.
     */
    boolean mayBeObject(TriggerMatch match, int from, ActorGroup group) {
        if (!view.isAnalytic()) {
            return true;
        }
        boolean far =
                SpeechActs.isDoneBySaying(match.pattern().mode()) && words.unknownBetween(from, group.begin()) > 1;
        return !far && !isPartOfName(match, group) && !isDoerBehind(match, group);
    }

    private boolean isPartOfName(TriggerMatch match, ActorGroup group) {
        int next = group.end();
        if (next >= view.end()) {
            return false;
        }
        return switch (match.pattern().mode()) {
            case "recognition" -> words.signs().isUnknown(next);
            case "treaty_accession" -> words.signs().isUnknown(next) || words.objectAt(next) != null;
            default -> false;
        };
    }

    /** {@code 总理} in {@code 来访的总理} and {@code 实施袭击的总理}: who does what tells who is meant. */
    boolean isDoerBehind(TriggerMatch match, ActorGroup group) {
        int particle = group.begin() - 1;
        boolean light = match.begin() > view.begin() && words.verbAt(match.begin() - 1) != Hits.NONE;
        boolean visit =
                match.end() == particle && (light || match.pattern().mode().equals("visit"));
        return (visit || match.object() != null && match.object().end() == particle) && words.isWritten(particle, "的");
    }
}
