package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;

/** {@code روابط خود را با این کشور قطع کرد}: the state named last before these words, who does the verb not counted. */
final class ThisCountry {
    private final SentenceView view;
    private final Words words;

    ThisCountry(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** Behind that preposition, with a noun between at most: {@code به خاک این کشور}. */
    Optional<ActorGroup> behind(TriggerMatch match, WordClass preposition, Set<ActorGroup> used) {
        for (int t = match.begin() - 1; t > view.begin(); t--) {
            if (isNamed(match, t) && (isBehind(t - 1, preposition) || isBehind(t - 2, preposition))) {
                return last(t, used);
            }
        }
        return Optional.empty();
    }

    /** As the object of the verb. */
    Optional<ActorGroup> object(TriggerMatch match, Set<ActorGroup> used) {
        for (int t = match.begin() - 1; t > view.begin(); t--) {
            if (isNamed(match, t) && view.isObjectMark(words.endOf(t, WordClass.ANYBODY))) {
                boolean alone = !words.isPreposition(t - 1) && !words.isObject(t - 1);
                return alone ? last(t, used) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Right behind the pattern's object: {@code سفیر این کشور}. */
    Optional<ActorGroup> owner(TriggerMatch match, Set<ActorGroup> used) {
        int end = match.object() == null ? view.end() : match.object().end();
        return end < match.begin() && isNamed(match, end) ? last(end, used) : Optional.empty();
    }

    private boolean isNamed(TriggerMatch match, int token) {
        return words.is(token, WordClass.ANYBODY)
                && words.is(token, WordClass.THIS)
                && view.clauses().of(token) == match.clause();
    }

    private boolean isBehind(int token, WordClass preposition) {
        return token >= view.begin() && words.is(token, preposition) && !words.isHidden(token);
    }

    private Optional<ActorGroup> last(int before, Set<ActorGroup> used) {
        for (int g = view.groups().size() - 1; g >= 0; g--) {
            ActorGroup group = view.groups().get(g);
            boolean one = group.members().size() == 1 && !group.isTalks();
            if (group.end() <= before && one && !used.contains(group)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
