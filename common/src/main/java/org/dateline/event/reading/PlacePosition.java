package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.setting.PlaceAt;
import org.dateline.text.Hits;

/** How the name of a place stands to an act: at the head of the sentence, directly behind it, in its matter. */
final class PlacePosition {
    private final SentenceView view;

    PlacePosition(SentenceView view) {
        this.view = view;
    }

    /** "In Vienna on Monday, Iran held talks": before all but dates. */
    boolean opensSentence(PlaceAt place) {
        for (int t = view.begin(); t < place.outset(); t++) {
            if (!view.words().isDate(t)
                    && !view.words().isPreposition(t)
                    && !view.words().isComma(t)) {
                return false;
            }
        }
        return place.isWhere();
    }

    /** "Countries in the Gulf suspect Iran of shipping arms". */
    boolean isOfAnotherVerb(EventDraft draft, PlaceAt place) {
        int next = place.end();
        return next < draft.match.begin()
                && view.words().verbAt(next) != Hits.NONE
                && !view.words().isHidden(next)
                && !opensSentence(place);
    }

    /** "Struck a base in answer to an attack on Douma": the noun before is another deed's. */
    boolean isOfAnotherDeed(EventDraft draft, PlaceAt place) {
        int noun = place.outset() - 1;
        TriggerMatch.ObjectAt object = draft.match.object();
        boolean own = object != null && object.end() == place.outset() || draft.match.end() == place.outset();
        return !own && noun > draft.match.begin() && view.words().ends().endsObject(noun);
    }

    /** Directly behind the words of the act or its actors and dates, or at the head of the sentence. */
    boolean standsClose(EventDraft draft, PlaceAt place) {
        int before = place.outset() - 1;
        return opensClause(place)
                || isDirectlyBehind(draft, place)
                || before >= view.begin() && view.words().isHidden(before) && !isMatter(draft, place);
    }

    boolean opensClause(PlaceAt place) {
        int before = place.outset() - 1;
        return before < view.begin()
                || opensSentence(place)
                || view.clauses().begin(view.clauses().of(place.begin())) == place.outset();
    }

    boolean isDirectlyBehind(EventDraft draft, PlaceAt place) {
        int end = draft.match.end();
        TriggerMatch.ObjectAt object = draft.match.object();
        int objectEnd = object == null ? end : object.end();
        return place.outset() == end || place.outset() == objectEnd;
    }

    /** "Talks on the war in Aleppo": behind a word for what they are about, with a noun between. */
    boolean isMatter(EventDraft draft, PlaceAt place) {
        int before = place.outset() - 1;
        boolean ended = before < view.begin()
                || view.words().isHidden(before)
                || view.words().isComma(before);
        int from = draft.match.end();
        return !ended
                && place.begin() > from
                && (view.has(WordClass.ABOUT, from, place.outset())
                        || view.has(WordClass.DISCUSS, from, place.outset()));
    }
}
