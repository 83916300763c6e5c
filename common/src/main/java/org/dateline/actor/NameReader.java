package org.dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;

/** Reads the name at a token: the longest form that proves its actor, by itself or by the text and the day. */
final class NameReader {
    private final ActorCatalog catalog;
    private final NameNeighbours neighbours;

    NameReader(ActorCatalog catalog, NameNeighbours neighbours) {
        this.catalog = catalog;
        this.neighbours = neighbours;
    }

    /** Notes all actors that a text names beyond doubt, wherever in it. */
    void noteSureNames(ActorText text) {
        for (int t = 0; t < text.size(); t++) {
            int hit = text.longest(t, LexemeKind.ACTOR, ActorName.class);
            if (hit != Hits.NONE) {
                t = noteIfSure(text, t, hit);
            }
        }
    }

    private static int noteIfSure(ActorText text, int token, int longest) {
        int end = text.hits.end(longest);
        if (otherNameEnd(text, token) >= end) {
            return otherNameEnd(text, token) - 1;
        }
        ActorName sole = null;
        for (int hit = text.hits.from(token); hit < text.hits.to(token); hit++) {
            if (text.hits.end(hit) != end || !(text.hits.lexeme(hit) instanceof ActorName name)) {
                continue;
            }
            boolean isOther = sole != null && !sole.actorId().equals(name.actorId());
            boolean isFathers = name.isPerson() && text.is(token - 1, WordClass.PATRONYM);
            if (isOther || isFathers || name.trust() != ActorName.Trust.SURE || name.isSeat()) {
                return end - 1;
            }
            sole = name;
        }
        if (sole != null) {
            text.memory.name(sole.actorId());
        }
        return end - 1;
    }

    /** The actor named at the token; empty where no form there can be trusted. */
    Optional<NamedActor> at(ActorText text, int token) {
        if (token >= text.size() || !text.hits.has(token, LexemeKind.ACTOR)) {
            return Optional.empty();
        }
        int limit = Integer.MAX_VALUE;
        int otherEnd = otherNameEnd(text, token);
        while (true) {
            int end = longestEndBelow(text, token, limit);
            if (end < 0 || end <= otherEnd) {
                return Optional.empty();
            }
            Optional<NamedActor> found = chosen(text, acceptable(text, token, end));
            if (found.isPresent()) {
                return found;
            }
            limit = end;
        }
    }

    /** One past the longest name there that is no actor's; -1 if there is none. */
    static int otherNameEnd(ActorText text, int token) {
        int hit = text.longest(token, LexemeKind.ACTOR, OtherName.class);
        return hit == Hits.NONE || endsInDay(text, text.hits.end(hit)) ? -1 : text.hits.end(hit);
    }

    /** {@code Rusya 24 Haziranda}: the number of the channel "Rusya 24" is a day here. */
    private static boolean endsInDay(ActorText text, int end) {
        return end < text.size()
                && text.tokens.type(end - 1) == TokenType.NUMBER
                && text.hits.has(end, LexemeKind.TIME);
    }

    private static int longestEndBelow(ActorText text, int token, int limit) {
        int longest = -1;
        for (int hit = text.hits.from(token); hit < text.hits.to(token); hit++) {
            int end = text.hits.end(hit);
            if (end < limit && end > longest && text.hits.lexeme(hit) instanceof ActorName) {
                longest = end;
            }
        }
        return longest;
    }

    private List<NamedActor> acceptable(ActorText text, int token, int end) {
        List<NamedActor> names = new ArrayList<>(2);
        for (int hit = text.hits.from(token); hit < text.hits.to(token); hit++) {
            if (text.hits.end(hit) == end && text.hits.lexeme(hit) instanceof ActorName name) {
                NamedActor named = new NamedActor(token, end, hit, name);
                if (isTrusted(text, named)) {
                    neighbours.fitted(text, named).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private boolean isTrusted(ActorText text, NamedActor named) {
        ActorName name = named.name();
        if (!isWrittenSo(text, named)) {
            return false;
        }
        return switch (name.trust()) {
            case SURE -> true;
            case LAST_NAME ->
                text.memory.hasNamed(name.actorId()) && (text.hits.proclitics(named.hit()) & ~Proclitics.AND) == 0;
            case AMBIGUOUS ->
                named.isDemonym()
                        || text.memory.hasNamed(name.actorId())
                        || name.isPerson() && isInOffice(text, name.actorId())
                        || name.isSingleWord() && isPlainStateName(name);
        };
    }

    /** "The Obamas" are a family; "المؤدي" is not Modi; "سلطان بن سلمان" is not Salman. */
    private static boolean isWrittenSo(ActorText text, NamedActor named) {
        ActorName.Shape shape = named.name().shape();
        int proclitics = text.hits.proclitics(named.hit());
        if (shape.isPossessive() && text.is(named.begin() - 1, WordClass.ARTICLE)
                || !shape.takesArticle() && (proclitics & Proclitics.THE) != 0) {
            return false;
        }
        boolean afterParticle = proclitics == 0 && text.is(named.begin() - 1, WordClass.PATRONYM);
        return !named.isPerson() || !afterParticle;
    }

    private static boolean isPlainStateName(ActorName name) {
        return name.isState() && name.aliasKind() == AliasKind.NAME;
    }

    private boolean isInOffice(ActorText text, String personId) {
        return text.at != null && catalog.isInOffice(personId, text.at);
    }

    private Optional<NamedActor> chosen(ActorText text, List<NamedActor> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (isOneActor(names)) {
            return Optional.of(names.size() == 1 ? names.get(0) : nameOrDemonym(text, names));
        }
        List<NamedActor> named = names.stream()
                .filter(name -> text.memory.hasNamed(name.actorId()))
                .toList();
        List<NamedActor> left = named.isEmpty() ? surest(names) : named;
        if (isOneActor(left)) {
            return Optional.of(left.get(0));
        }
        List<NamedActor> current =
                left.stream().filter(name -> isCurrent(text, name)).toList();
        return !current.isEmpty() && isOneActor(current) ? Optional.of(current.get(0)) : latest(text, named);
    }

    /** Where a form is marked as ambiguous for one actor and not for the other, the press means the other. */
    private static List<NamedActor> surest(List<NamedActor> names) {
        List<NamedActor> sure = names.stream()
                .filter(name -> name.name().trust() == ActorName.Trust.SURE)
                .toList();
        return sure.isEmpty() ? names : sure;
    }

    private static Optional<NamedActor> latest(ActorText text, List<NamedActor> names) {
        return names.stream()
                .filter(name -> text.memory.lastMention(name.actorId()) >= 0)
                .max(Comparator.comparingInt(name -> text.memory.lastMention(name.actorId())));
    }

    private boolean isCurrent(ActorText text, NamedActor named) {
        if (named.isPerson()) {
            return isInOffice(text, named.actorId());
        }
        return catalog.actor(named.actorId())
                .map(Actor::validity)
                .filter(validity -> text.at == null ? validity.to() == null : validity.holdsAt(text.at))
                .isPresent();
    }

    private static boolean isOneActor(List<NamedActor> names) {
        for (NamedActor name : names) {
            if (!name.actorId().equals(names.get(0).actorId())) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    /** An Arabic name that is also the feminine adjective is one behind a noun with the article. */
    private static NamedActor nameOrDemonym(ActorText text, List<NamedActor> names) {
        NamedActor first = names.get(0);
        boolean asAdjective = ArticleTest.standsOn(text, first.begin() - 1)
                && (text.hits.proclitics(first.hit()) & Proclitics.THE) != 0
                && !text.tokens.isMark(first.begin() - 1, ',');
        return names.stream()
                .filter(name -> name.isDemonym() == asAdjective)
                .findFirst()
                .orElse(first);
    }
}
