package org.dateline.actor;

import java.util.Optional;
import org.dateline.text.LexemeKind;

/** Reads the places after which talks are called. */
final class TalksPlaces {
    private TalksPlaces() {}

    /** A place: its series, whether a table lists it as talks, and one past its last token. */
    record Place(String series, boolean isListed, int end) {}

    /** A listed series, or else a capital, at the token. */
    static Optional<Place> known(ActorText text, int token) {
        if (token >= text.size() || !text.hits.has(token, LexemeKind.ACTOR)) {
            return Optional.empty();
        }
        Place best = null;
        for (int hit = text.hits.from(token); hit < text.hits.to(token); hit++) {
            if (text.hits.lexeme(hit) instanceof TalksName name && isBetter(best, name, text.hits.end(hit))) {
                best = new Place(name.series(), name.isListed(), text.hits.end(hit));
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Place best, TalksName name, int end) {
        return best == null || end > best.end || end == best.end && name.isListed() && !best.isListed;
    }

    /** A known place, or a capitalised word that no list has. */
    static Optional<Place> any(ActorText text, int token) {
        Optional<Place> known = known(text, token);
        if (known.isPresent() || token >= text.size() || !text.isCapitalised(token) || !text.isUnknown(token)) {
            return known;
        }
        return Optional.of(new Place(Names.slug(text.tokens.text(token, token + 1)), false, token + 1));
    }
}
