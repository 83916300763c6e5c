package org.dateline.actor;

import java.util.Optional;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;

/** Reads the places after which talks are called. */
final class TalksPlaces {
    private TalksPlaces() {}

    /** A series by its place or whole name, and one past its last token; {@code isWithin} behind a written-on "in". */
    record Place(TalksName name, int end, boolean isWithin) {

        String series() {
            return name.series();
        }

        boolean isListed() {
            return name.isListed();
        }

        boolean isComplete() {
            return name.isComplete();
        }
    }

    /** A listed series, or else a capital, at the token. */
    static Optional<Place> known(ActorText text, int token) {
        if (token >= text.size() || !text.hits.has(token, LexemeKind.ACTOR)) {
            return Optional.empty();
        }
        Place best = null;
        for (int hit = text.hits.from(token); hit < text.hits.to(token); hit++) {
            if (text.hits.lexeme(hit) instanceof TalksName name && isBetter(best, name, text.hits.end(hit))) {
                boolean within = (text.hits.proclitics(hit) & Proclitics.IN) != 0;
                best = new Place(name, text.hits.end(hit), within);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Place best, TalksName name, int end) {
        return best == null || end > best.end || end == best.end && name.isListed() && !best.isListed();
    }

    /** A known place, or a capitalised word that no list has. */
    static Optional<Place> any(ActorText text, int token) {
        Optional<Place> known = known(text, token);
        if (known.isPresent() || token >= text.size() || !text.isCapitalised(token) || !text.isUnknown(token)) {
            return known;
        }
        String series = Names.slug(text.tokens.text(token, token + 1));
        return Optional.of(new Place(new TalksName(series, false, false), token + 1, false));
    }
}
