package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventContext;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.place.PlaceName;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;

/** Whose "police" and "gunmen" are who use force, where only the place is named: those of its country. */
final class LocalForces {
    private static final Set<String> FORCE = Set.of("attack", "coerce.other");
    private static final String MILITANTS = "militants";
    private static final String STATE = "state:";
    private static final int PLACE_REACH = 4;

    private final EventContext context;
    private final Hits hits;
    private final boolean verbFirst;

    LocalForces(EventContext context, boolean verbFirst) {
        this.context = context;
        this.verbFirst = verbFirst;
        hits = context.document().hits();
    }

    /** The actor that those words stand for; empty where they use no force, or no place is named. */
    Optional<String> actorOf(int hit, ObjectKind kind) {
        return kind == ObjectKind.GUNMEN
                ? people(hit, MILITANTS)
                : country(hit)
                        .map(iso3 -> STATE + iso3)
                        .filter(id -> context.catalog().actor(id).isPresent());
    }

    /** "Rebels attacked a village in Uganda": those of the collective there. */
    Optional<String> people(int hit, String collective) {
        return country(hit).flatMap(iso3 -> context.catalog().peopleOf(iso3, collective));
    }

    private Optional<String> country(int hit) {
        return usesForce(hit) ? countryNamedBeside(hits.begin(hit)) : Optional.empty();
    }

    /** Right before a verb of force, or behind it in a language that puts the verb first; or as those by whom it is done. */
    private boolean usesForce(int hit) {
        int begin = hits.begin(hit);
        if (verbFirst) {
            return begin > 0 && isForce(begin - 1);
        }
        return isFree(begin) && isForce(hits.end(hit)) || begin > 0 && is(begin - 1, WordClass.BY);
    }

    /** Not as in "UN police, rebel soldiers", where another word says whose they are; a number says nothing of it. */
    private boolean isFree(int token) {
        return token == 0
                || context.document().sentences().of(token - 1)
                        != context.document().sentences().of(token)
                || context.document().tokens().type(token - 1) != TokenType.WORD
                || hits.has(token - 1, LexemeKind.CONTEXT)
                || hits.has(token - 1, LexemeKind.TIME);
    }

    private boolean isForce(int token) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof Trigger trigger
                    && FORCE.contains(trigger.pattern().mode())
                    && trigger.form().isVerb()) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int token, WordClass wordClass) {
        return (hits.contexts(token) & wordClass.bit()) != 0;
    }

    /** The country of the first place behind them; else of the last before. */
    private Optional<String> countryNamedBeside(int token) {
        int sentence = context.document().sentences().of(token);
        int end = context.document().sentences().end(sentence);
        String country = null;
        for (int t = context.document().sentences().begin(sentence); t < end; t++) {
            Optional<String> named = is(t, WordClass.IN) ? placeBehind(t, end) : Optional.empty();
            country = named.orElse(country);
            if (t > token && named.isPresent()) {
                return named;
            }
        }
        return Optional.ofNullable(country);
    }

    private Optional<String> placeBehind(int preposition, int end) {
        for (int t = preposition; t < Math.min(end, preposition + PLACE_REACH); t++) {
            int hit = hits.has(t, LexemeKind.PLACE) ? hits.longest(t, LexemeKind.PLACE) : Hits.NONE;
            if (hit != Hits.NONE && hits.lexeme(hit) instanceof PlaceName place) {
                return Optional.ofNullable(place.countryIso3());
            }
            Optional<String> state = stateAt(t);
            if (state.isPresent() || t > preposition && hits.has(t, LexemeKind.TRIGGER)) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** A state by its name or capital, or as where people are: "protesters in Burundi". */
    private Optional<String> stateAt(int token) {
        return context.actors().stream()
                .filter(actor -> actor.begin() <= token && token < actor.end() && isOfState(actor))
                .findFirst()
                .flatMap(actor -> context.catalog().countryOf(actor.actorId()));
    }

    private boolean isOfState(ActorMention actor) {
        boolean named = actor.form() == ActorForm.NAME || actor.form() == ActorForm.METONYM;
        return named && actor.actorId().startsWith(STATE) || context.catalog().isCollective(actor.actorId());
    }
}
