package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Tokens;

/** Finds objects and what prepositions or endings say in a clause whose verb stands last: all of it before the verb. */
final class RolesBeforeVerb {
    private static final int OWNER_REACH = 3;
    private static final String COUNTRIES = "کشورها";
    private static final Set<String> FRIENDS = Set.of(
            "همسایگان", "متحدان", "شرکای", "مخالفان", "دشمنان", "دوستان", "رقبای", "رقیبان", "حامیان", "هم‌پیمانان");
    private static final Set<String> KINDS_OF_FRIENDS =
            Set.of("همسایه", "متحد", "دوست", "مخالف", "حامی", "رقیب", "شریک", "هم‌پیمان", "هم‌مرز", "همسو", "پیرامون");

    private final SentenceView view;
    private final ThisCountry country;

    RolesBeforeVerb(SentenceView view) {
        this.view = view;
        country = new ThisCountry(view);
    }

    /** The nearest actor before the verb that is marked as its object. */
    Optional<ActorGroup> object(TriggerMatch match, Set<ActorGroup> used) {
        return nearest(
                        match,
                        group -> group.object()
                                && (group.prepositions() & ~WordClass.OF.bit()) == 0
                                && !used.contains(group))
                .or(() -> country.object(match, used));
    }

    /** The nearest actor before the verb with that preposition; an owner only right behind the match's object. */
    Optional<ActorGroup> behind(TriggerMatch match, WordClass preposition, Set<ActorGroup> used) {
        Predicate<ActorGroup> fits = group -> group.isBehind(preposition)
                && !used.contains(group)
                && (preposition != WordClass.OF || isOwner(match, group));
        return nearest(match, fits.and(group -> !belongsToNoun(match, group)))
                .or(() -> country.behind(match, preposition, used))
                .or(() -> preposition == WordClass.WITH ? Optional.empty() : nearest(match, fits));
    }

    /** {@code سفیر این کشور}, where no name says whose the match's object is. */
    Optional<ActorGroup> owner(TriggerMatch match, Set<ActorGroup> used) {
        return view.isVerbLast() ? country.owner(match, used) : Optional.empty();
    }

    /** {@code حمله به اوکراین}: what the preposition says belongs to the noun of another act before it. */
    private boolean belongsToNoun(TriggerMatch match, ActorGroup group) {
        int t = group.begin() - 1;
        while (t > view.begin()
                && group.begin() - t <= OWNER_REACH
                && !view.words().isPreposition(t)) {
            t--;
        }
        int noun = t - 1;
        boolean own = match.object() != null
                && match.object().begin() <= noun
                && noun < match.object().end();
        return noun >= view.begin()
                && !own
                && view.words().isObject(noun)
                && !view.words().isDate(noun);
    }

    private static boolean isOwner(TriggerMatch match, ActorGroup group) {
        if (match.object() == null) {
            return true;
        }
        int gap = group.begin() - match.object().end();
        return gap >= 0 && gap <= OWNER_REACH;
    }

    /** {@code به کشورهای همسایه عراق}, {@code متحدان آمریکا}: its neighbours, friends or foes are meant. */
    private boolean isWhoseFriendsAre(ActorGroup group) {
        int last = group.begin() - 1;
        if (!view.isVerbLast() || last <= view.begin()) {
            return false;
        }
        String word = written(last);
        return FRIENDS.contains(word)
                || KINDS_OF_FRIENDS.contains(word) && written(last - 1).startsWith(COUNTRIES);
    }

    private String written(int token) {
        Tokens tokens = view.words().tokens();
        return view.text().substring(tokens.begin(token), tokens.end(token));
    }

    private Optional<ActorGroup> nearest(TriggerMatch match, Predicate<ActorGroup> fits) {
        for (int g = view.groups().size() - 1; g >= 0; g--) {
            ActorGroup group = view.groups().get(g);
            boolean before = group.end() <= match.begin() && view.clauses().of(group.begin()) == match.clause();
            if (before && !group.isTalks() && fits.test(group) && !isWhoseFriendsAre(group)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
