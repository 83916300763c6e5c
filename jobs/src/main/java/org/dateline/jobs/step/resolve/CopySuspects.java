package org.dateline.jobs.step.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.coreference.Glance;
import org.dateline.jobs.step.Streams;

/**
 * Pairs each article under a key with the one before it that looks most like it, if one does. Copies look like the first
 * of them, so that a text with thousands of copies stays linear.
 */
final class CopySuspects {

    /** How many texts unlike each other are remembered under a key: more meet only by chance. */
    private static final int MOST_TEXTS = 32;

    private final List<CopyPlace> ofBand = new ArrayList<>();

    private CopySuspects() {}

    /** The pairs under the keys where a new article stands; the places come in order of keys, then of articles. */
    static Iterator<CopySuspect> among(Iterator<CopyPlace> places) {
        CopySuspects suspects = new CopySuspects();
        Stream<CopyPlace> all = Streams.of(places);
        return Stream.concat(all.flatMap(suspects::next), Stream.of(suspects).flatMap(CopySuspects::pairs))
                .iterator();
    }

    /** The pairs of the band before, where this place begins another. */
    private Stream<CopySuspect> next(CopyPlace place) {
        boolean isOther = !ofBand.isEmpty() && ofBand.get(0).band() != place.band();
        Stream<CopySuspect> pairs = isOther ? pairs() : Stream.empty();
        if (isOther) {
            ofBand.clear();
        }
        ofBand.add(place);
        return pairs;
    }

    private Stream<CopySuspect> pairs() {
        if (ofBand.size() < 2 || ofBand.stream().noneMatch(CopyPlace::isNew)) {
            return Stream.empty();
        }
        List<CopySuspect> pairs = new ArrayList<>();
        Deque<CopyPlace> texts = new ArrayDeque<>();
        for (CopyPlace place : ofBand) {
            CopyPlace model = model(texts, place);
            if (model != null) {
                pairs.add(new CopySuspect(place.band(), model.article(), place.article()));
                continue;
            }
            texts.addLast(place);
            if (texts.size() > MOST_TEXTS) {
                texts.removeFirst();
            }
        }
        return pairs.stream();
    }

    /** The text that looks most like it, the earliest of several; null if none does. */
    private static CopyPlace model(Deque<CopyPlace> texts, CopyPlace place) {
        CopyPlace model = null;
        int most = 0;
        for (CopyPlace text : texts) {
            int agreement = text.glance().agreement(place.glance());
            if (agreement > most) {
                most = agreement;
                model = text;
            }
        }
        return Glance.isSuspect(most) ? model : null;
    }
}
