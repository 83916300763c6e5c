package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventContext;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Span;
import org.dateline.text.Tokens;

/** Adds to the actors of a text those that it names by general words: "the regime", "rebels", "US lawmakers". */
final class GeneralNames {
    private static final long NAMES =
            WordClass.REGIME.bit() | WordClass.REBELS.bit() | WordClass.OPPOSITION.bit() | WordClass.PEOPLE.bit();

    private static final long KINDS = ObjectKind.BODY.bit() | ObjectKind.GUNMEN.bit() | ObjectKind.STATE_FORCES.bit();

    private final EventContext context;
    private final Hits hits;
    private final Tokens tokens;
    private final boolean verbFirst;
    private final List<ActorMention> actors;
    private final LocalForces localForces;
    private ConflictSides sides;
    private int next;

    GeneralNames(EventContext context, boolean verbFirst) {
        this.context = context;
        this.verbFirst = verbFirst;
        hits = context.document().hits();
        tokens = context.document().tokens();
        actors = new ArrayList<>(context.actors());
        localForces = new LocalForces(context, verbFirst);
    }

    /** All actors in text order, none overlapping. */
    List<ActorMention> all() {
        int end = 0;
        for (int t = 0; t < tokens.size(); t++) {
            boolean may = (hits.contexts(t) & NAMES) != 0 || (hits.objects(t) & KINDS) != 0;
            for (int h = hits.from(t); may && h < hits.to(t); h++) {
                if (t >= end && add(h)) {
                    end = hits.end(h);
                }
            }
        }
        if (end > 0) {
            actors.sort(Comparator.comparingInt(ActorMention::begin));
        }
        return actors;
    }

    private boolean add(int hit) {
        if (hits.lexeme(hit) instanceof ContextWord word) {
            return (word.wordClass().bit() & NAMES) != 0 && isLongest(hit, word) && add(hit, word.wordClass());
        }
        return hits.kind(hit) == LexemeKind.OBJECT && (isBody(hit) && body(hit) || forces(hit));
    }

    private boolean isBody(int hit) {
        return verbFirst && kindOf(hit) == ObjectKind.BODY;
    }

    private ObjectKind kindOf(int hit) {
        return hits.lexeme(hit) instanceof ObjectWord word ? word.objectKind() : null;
    }

    /** "Gunmen attacked a mosque in Nairobi", where no state is named beside them. */
    private boolean forces(int hit) {
        ObjectKind kind = kindOf(hit);
        boolean forces = kind == ObjectKind.GUNMEN || kind == ObjectKind.STATE_FORCES;
        if (!forces || touching(hits.begin(hit) - 1, hits.end(hit) + 1) >= 0 || isQualified(hits.end(hit))) {
            return false;
        }
        return placed(hit, localForces.actorOf(hit, kind));
    }

    private boolean placed(int hit, Optional<String> actorId) {
        actorId.ifPresent(id -> actors.add(mention(hit, hits.end(hit), id)));
        return actorId.isPresent();
    }

    private boolean isLongest(int hit, ContextWord word) {
        int token = hits.begin(hit);
        for (int h = hits.from(token); h < hits.to(token); h++) {
            boolean same = hits.lexeme(h) instanceof ContextWord other && other.wordClass() == word.wordClass();
            if (same && hits.end(h) > hits.end(hit)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(int hit, WordClass wordClass) {
        return switch (wordClass) {
            case REGIME -> side(hit, ConflictSides::regime);
            case REBELS -> side(hit, ConflictSides::rebels) || placed(hit, localForces.people(hit, "rebels"));
            case OPPOSITION -> ownedOpposition(hit) || side(hit, ConflictSides::opposition);
            case PEOPLE -> people(hit);
            default -> false;
        };
    }

    private boolean side(int hit, Function<ConflictSides, Optional<String>> side) {
        int begin = hits.begin(hit);
        int index = touching(begin - 1, hits.end(hit) + 1);
        if (index >= 0 || isBare(hit) || isQualified(hits.end(hit)) || isOthers(begin - 1)) {
            return false;
        }
        if (sides == null) {
            sides = new ConflictSides(context);
        }
        Optional<String> actorId = side.apply(sides);
        actorId.ifPresent(id -> actors.add(mention(hit, hits.end(hit), id)));
        return actorId.isPresent();
    }

    /** {@code الحركة} behind {@code حركة حماس}: whose name began with that noun last. */
    private boolean body(int hit) {
        int begin = hits.begin(hit);
        int index = touching(begin, hits.end(hit));
        if (index >= 0 || isQualified(hits.end(hit))) {
            return false;
        }
        Optional<String> named = new NounsOfNames(context).lastBefore(begin, next);
        named.ifPresent(actorId -> actors.add(mention(hit, hits.end(hit), actorId)));
        return named.isPresent();
    }

    /** "Opposition", "main opposition group": somebody's, where nobody is named before them. */
    private boolean isBare(int hit) {
        boolean opposition = hits.lexeme(hit) instanceof ContextWord word && word.wordClass() == WordClass.OPPOSITION;
        boolean article = tokens.letter(hits.begin(hit), 0) == 't';
        boolean plural = tokens.letter(hits.end(hit) - 1, tokens.length(hits.end(hit) - 1) - 1) == 's';
        return !verbFirst && opposition && !article && !plural;
    }

    /** "Syria's main opposition", where the state stands right before. */
    private boolean ownedOpposition(int hit) {
        int before = hits.begin(hit) - 1;
        int index = verbFirst ? -1 : touching(before, before + 1);
        if (index < 0 || !isSameSentence(before, hits.begin(hit))) {
            return false;
        }
        ActorMention owner = known(index);
        Optional<String> opposition = owner.form() == ActorForm.NAME || owner.form() == ActorForm.DEMONYM
                ? context.catalog().countryOf(owner.actorId()).flatMap(context.catalog()::oppositionOf)
                : Optional.empty();
        return opposition.isPresent() && actors.remove(owner) && actors.add(owned(owner, hit, opposition.get()));
    }

    private ActorMention owned(ActorMention owner, int hit, String actorId) {
        Span span = new Span(owner.span().begin(), tokens.end(hits.end(hit) - 1));
        return new ActorMention(owner.begin(), hits.end(hit), span, actorId, ActorForm.STATE_BODY, owner.proclitics());
    }

    /** "Jihadist rebels" are not those of the opposition. */
    private boolean isOthers(int token) {
        return token >= 0 && (hits.contexts(token) & WordClass.OTHERS.bit()) != 0;
    }

    /** {@code النظام المالي}: an adjective makes it another thing. */
    private boolean isQualified(int token) {
        return verbFirst
                && token < tokens.size()
                && tokens.length(token) > 2
                && tokens.letter(token, 0) == 'ا'
                && tokens.letter(token, 1) == 'ل';
    }

    private ActorMention mention(int hit, int end, String actorId) {
        Span span = new Span(hits.span(hit, tokens).begin(), tokens.end(end - 1));
        return new ActorMention(hits.begin(hit), end, span, actorId, ActorForm.STATE_BODY, hits.proclitics(hit));
    }

    /** The index of the first known actor with a token in that range; -1 if there is none. */
    private int touching(int from, int to) {
        while (next > 0 && known(next - 1).end() > from) {
            next--;
        }
        while (next < context.actors().size() && known(next).end() <= from) {
            next++;
        }
        return next < context.actors().size() && known(next).begin() < to ? next : -1;
    }

    private ActorMention known(int index) {
        return context.actors().get(index);
    }

    private boolean isSameSentence(int one, int other) {
        return context.document().sentences().of(one)
                == context.document().sentences().of(other);
    }

    /** "Officials in Manila said": at the start of a sentence. */
    private boolean inState(int hit) {
        int in = hits.end(hit);
        int begin = context.document()
                .sentences()
                .begin(context.document().sentences().of(hits.begin(hit)));
        boolean first = !verbFirst && hits.begin(hit) - begin <= 1 && in + 1 < tokens.size() && isIn(in);
        int index = first && touching(hits.begin(hit), in + 1) < 0 ? touching(in + 1, in + 2) : -1;
        if (index < 0 || !known(index).actorId().startsWith("state:")) {
            return false;
        }
        ActorMention owner = known(index);
        boolean whole = owner.form() == ActorForm.NAME || owner.form() == ActorForm.METONYM;
        return whole && actors.remove(owner) && actors.add(mention(hit, owner.end(), owner.actorId()));
    }

    private boolean isIn(int token) {
        return (hits.contexts(token) & WordClass.IN.bit()) != 0;
    }

    /** The adjective of a state before or behind them makes them that state's. */
    private boolean people(int hit) {
        int beside = verbFirst ? hits.end(hit) : hits.begin(hit) - 1;
        int index = touching(beside, beside + 1);
        if (index < 0 || !isSameSentence(beside, hits.begin(hit))) {
            return inState(hit);
        }
        if (known(index).form() != ActorForm.DEMONYM || touching(hits.begin(hit), hits.end(hit)) >= 0) {
            return false;
        }
        ActorMention owner = known(index);
        ActorMention whole =
                verbFirst ? mention(hit, owner.end(), owner.actorId()) : owned(owner, hit, owner.actorId());
        return actors.remove(owner) && actors.add(whole);
    }
}
