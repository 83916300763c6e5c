package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Hits;
import org.dateline.text.Proclitics;

/** Reads roles before their state or person: "foreign minister of Russia", "وزير الخارجية الروسي", "President Putin". */
final class RoleFirstReader {
    private static final int MOST_OWNERS = 6;

    private final TitleOwners titles;
    private final NameReader names;
    private final NameBehindReader namesBehind;

    private final RoleChoice choice;

    RoleFirstReader(NameReader names, NameBehindReader namesBehind, RoleChoice choice, TitleOwners titles) {
        this.titles = titles;
        this.names = names;
        this.namesBehind = namesBehind;
        this.choice = choice;
    }

    /** The phrase whose role begins at the token. */
    Optional<RolePhrase> at(ActorText text, int token) {
        int hit = RoleChoice.longest(text, token);
        if (hit == Hits.NONE) {
            return Optional.empty();
        }
        Head head = head(text, hit);
        Optional<NamedActor> owner = owner(text, head);
        if (owner.isPresent()) {
            NamedActor state = owner.get();
            RoleWord role = choice.of(text, hit, state);
            return Optional.of(tail(text, hit, state)
                    .map(tail -> owned(text, tail, state))
                    .orElseGet(() -> owned(text, new Head(hit, state.end(), role, head.modifiers), state)));
        }
        return head.role.isOfNoPerson() ? Optional.empty() : unowned(text, head);
    }

    /**
     * The words of a role.
     *
     * @param end one past its last word, which stands behind the state where the role has a tail
     */
    private record Head(int hit, int end, RoleWord role, RoleContext.Modifiers modifiers) {}

    /** "des Affaires étrangères" behind "le ministre russe". */
    private static Optional<Head> tail(ActorText text, int hit, NamedActor state) {
        int t = state.end();
        boolean seat = text.language.hasProclitics();
        boolean around = text.language.putsAdjectiveBehind() || text.language.putsGenitiveBehind() || seat;
        t = seat && t < text.size() && text.is(t, WordClass.MODIFIER) ? t + 1 : t;
        if (!around || !state.isDemonym() && !seat || t >= text.size()) {
            return Optional.empty();
        }
        long head = text.hashOfHit(hit);
        Optional<Head> longest = Optional.empty();
        for (int h = text.hits.from(t); h < text.hits.to(t); h++) {
            boolean longer =
                    longest.isEmpty() || text.hits.end(h) > longest.get().end();
            if (longer && text.hits.lexeme(h) instanceof RoleTail tail && tail.head() == head) {
                int end = text.hits.end(h);
                longest = Optional.of(new Head(hit, end, tail.role(), RoleContext.modifiers(text, end)));
            }
        }
        return longest;
    }

    private static Head head(ActorText text, int hit) {
        RoleWord role = text.lexeme(hit, RoleWord.class);
        int end = StateBodies.end(text, text.hits.end(hit), role);
        return new Head(hit, end, role, RoleContext.modifiers(text, end));
    }

    private Optional<NamedActor> owner(ActorText text, Head head) {
        int t = behindDwelling(text, head);
        if (head.modifiers.isOpposing() || head.modifiers.isTrait()) {
            return Optional.empty();
        }
        boolean of = (!text.language.putsStateLast() || head.role.isCollective()) && isTie(text, head, t);
        if (text.language.putsGenitiveBehind()) {
            return text.sameSentence(text.hits.begin(head.hit), t) ? genitive(text, head, t) : Optional.empty();
        }
        if (!of && text.language.putsStateFirst()) {
            return Optional.empty();
        }
        if (of && isOwned(text, head)) {
            return Optional.empty();
        }
        if (of) {
            t = behindOf(text, t);
            t = head.role.isCollective() && text.is(t, WordClass.PLACE_NOUN_BEFORE) ? t + 1 : t;
        }
        t = text.language.hasProclitics() && Quotes.isQuote(text, t) ? t + 1 : t;
        if (!text.sameSentence(text.hits.begin(head.hit), t)) {
            return Optional.empty();
        }
        int token = t;
        boolean adjective = !of && text.language.putsAdjectiveBehind();
        return names.at(text, t)
                .or(() -> titles.stateAt(text, token))
                .filter(named -> adjective ? named.isDemonym() : isOwner(text, head, named));
    }

    /** "Rebels based (in Chad)". */
    private static int behindDwelling(ActorText text, Head head) {
        int t = head.modifiers.end();
        return head.role.isCollective() && text.is(t, WordClass.DWELLING) ? t + 1 : t;
    }

    /** "Of", and "in" behind people who have no state to speak for, and behind "lawmakers" and "police". */
    private static boolean isTie(ActorText text, Head head, int token) {
        boolean atHome = head.role.isCollective() || head.role.isAtHome() && !isOfOthers(text, head);
        return text.is(token, WordClass.OF) || atHome && text.is(token, WordClass.HOME);
    }

    /** "Kurdish police in", "rebel police in". */
    private static boolean isOfOthers(ActorText text, Head head) {
        int before = text.hits.begin(head.hit) - 1;
        return before >= 0
                && text.sameSentence(before, before + 1)
                && (text.isCapitalised(before)
                        || text.is(before, WordClass.OPPOSING)
                        || text.is(before, WordClass.TRAIT));
    }

    /** "Президент России", "глава российского МИД": a state in the genitive, or its adjective inside the role. */
    private Optional<NamedActor> genitive(ActorText text, Head head, int token) {
        return names.at(text, token)
                .filter(named -> named.isDemonym()
                        ? tail(text, head.hit, named).isPresent()
                        : Case.GENITIVE.isIn(named.name().cases()) && isOwner(text, head, named));
    }

    private static boolean isOwned(ActorText text, Head head) {
        return !head.role.isCounterpart() && text.is(text.hits.begin(head.hit) - 1, WordClass.POSSESSOR);
    }

    /** Past "of", "of the", "de l'". */
    private static int behindOf(ActorText text, int of) {
        int t = Elisions.behind(text, of);
        return text.is(t, WordClass.ARTICLE) ? Elisions.behind(text, t) : t;
    }

    private static boolean isOwner(ActorText text, Head head, NamedActor named) {
        if (head.role.isCollective()) {
            return named.isState()
                    && named.name().aliasKind() != AliasKind.METONYM
                    && (text.language.putsStateLast() ? isOfPeople(text, head, named) : !named.isDemonym());
        }
        if (named.name().isSeat()) {
            return false;
        }
        if (named.isPerson()) {
            return head.role.isStateBody() && !head.role.isDefinite();
        }
        if (!text.language.putsStateLast()) {
            return !named.isDemonym();
        }
        int proclitics = text.hits.proclitics(named.hit());
        boolean hasArticle = (proclitics & Proclitics.THE) != 0;
        boolean roleHasArticle = head.role.isDefinite() || (text.hits.proclitics(head.hit) & Proclitics.THE) != 0;
        boolean standsAlone = (proclitics & ~Proclitics.THE) == 0;
        return standsAlone && (!roleHasArticle || hasArticle || isOpen(text, head));
    }

    /** {@code القيادي في}, {@code الناطق باسم}: the name behind its last word is no genitive. */
    private static boolean isOpen(ActorText text, Head head) {
        return text.is(head.end - 1, WordClass.SMALL) || text.is(head.end - 1, WordClass.AIDE);
    }

    /** {@code المعارضة السورية}, {@code متمردي تشاد}; but {@code معارضة روسيا} is what Russia opposes. */
    private static boolean isOfPeople(ActorText text, Head head, NamedActor named) {
        int proclitics = text.hits.proclitics(named.hit());
        boolean hasArticle = (proclitics & Proclitics.THE) != 0;
        boolean roleHasArticle = (text.hits.proclitics(head.hit) & Proclitics.THE) != 0;
        boolean standsAlone = (proclitics & ~Proclitics.THE) == 0;
        return standsAlone
                && (named.isDemonym()
                        ? hasArticle || !roleHasArticle && !(head.role.isDefinite() && text.language.hasProclitics())
                        : !roleHasArticle && !head.role.isDefinite());
    }

    private RolePhrase owned(ActorText text, Head head, NamedActor first) {
        List<RolePhrase.Part> parts = new ArrayList<>(2);
        boolean former = head.modifiers.isFormer();
        Optional<NamedActor> owner = Optional.of(first);
        int begin = text.hits.begin(head.hit);
        while (owner.isPresent()) {
            NamedActor state = owner.get();
            RoleContext.Modifiers behind = RoleContext.modifiers(text, Math.max(state.end(), head.end));
            former |= behind.isFormer() || behind.isOpposing();
            NameBehind name = namesBehind.of(text, behind.end(), state, head.role);
            int end = Math.max(Math.max(closed(text, state), head.end), name.isNone() ? 0 : name.end());
            parts.add(new RolePhrase.Part(begin, end, owner, name));
            owner = nextOwner(text, head, end, parts.size());
            begin = owner.map(NamedActor::begin).orElse(0);
        }
        RolePhrase.Standing standing = former
                ? RolePhrase.Standing.NOT_HOLDER
                : isIndefinite(text, head, first)
                        ? RolePhrase.Standing.ANYONE
                        : standing(text, head, parts.get(parts.size() - 1).end());
        return new RolePhrase(head.hit, head.role, standing, parts);
    }

    /** {@code زعيم «حزب الله»}: with the mark that closes the name. */
    private static int closed(ActorText text, NamedActor owner) {
        boolean quoted = Quotes.isQuote(text, owner.begin() - 1) && Quotes.isQuote(text, owner.end());
        return quoted && text.language.hasProclitics() ? owner.end() + 1 : owner.end();
    }

    private Optional<NamedActor> nextOwner(ActorText text, Head head, int end, int owners) {
        boolean shared = head.role.isPlural() || head.role.isStateBody();
        if (!shared || owners == MOST_OWNERS || end >= text.size()) {
            return Optional.empty();
        }
        int joined = Lists.next(text, end);
        boolean of = joined > end && !text.language.putsStateLast() && text.is(joined, WordClass.OF);
        int next = of ? behindOf(text, joined) : joined;
        if (!text.sameSentence(end - 1, next)) {
            return Optional.empty();
        }
        return names.at(text, next)
                .filter(NamedActor::isState)
                .filter(named -> isJoined(text, named, next > end))
                .filter(named -> !named.name().isSeat() && (!text.language.putsStateFirst() || !named.isDemonym()));
    }

    /** In Arabic "and" is written onto the next name; a comma alone does not join. */
    private static boolean isJoined(ActorText text, NamedActor named, boolean separated) {
        int proclitics = text.hits.proclitics(named.hit());
        if (text.language.hasProclitics()) {
            return (proclitics & ~(Proclitics.AND | Proclitics.THE)) == 0 && (proclitics & Proclitics.AND) != 0;
        }
        return separated;
    }

    /** "رئيس روسي" is some Russian president. */
    private static boolean isIndefinite(ActorText text, Head head, NamedActor owner) {
        return text.language.putsStateLast()
                && text.language.hasProclitics()
                && !head.role.isCounterpart()
                && owner.isDemonym()
                && (text.hits.proclitics(owner.hit()) & Proclitics.THE) == 0;
    }

    private static RolePhrase.Standing standing(ActorText text, Head head, int end) {
        RolePhrase.Standing before = RoleContext.standingBefore(text, text.hits.begin(head.hit));
        return before == RolePhrase.Standing.HOLDER ? RoleContext.standingBehind(text, end) : before;
    }

    private Optional<RolePhrase> unowned(ActorText text, Head head) {
        NameBehind name = namesBehind.of(text, head.modifiers.end(), head.role);
        if (name.person().isEmpty() || NamedAfter.isBehindThing(text, text.hits.begin(head.hit))) {
            return Optional.empty();
        }
        int end = withCountry(text, name.person().get());
        RolePhrase.Part part = new RolePhrase.Part(text.hits.begin(head.hit), end, Optional.empty(), name);
        return Optional.of(new RolePhrase(head.hit, head.role, RolePhrase.Standing.HOLDER, List.of(part)));
    }

    /** "Prime Minister X of Israel". */
    private int withCountry(ActorText text, NamedActor person) {
        int end = person.end();
        if (text.language.putsStateLast() || !text.is(end, WordClass.OF)) {
            return end;
        }
        int place = behindOf(text, end);
        return names.at(text, place)
                .filter(state -> namesBehind.isOf(person.actorId(), state.actorId()))
                .map(NamedActor::end)
                .orElse(end);
    }
}
