package org.dateline.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;

/**
 * What one sentence tells of places, texts, votes and who says so.
 *
 * @param references kind, value and role, with spaces between
 * @param votes for, against and abstentions as {@code 13-1-1}, {@code ?} for what the text does not tell; null for none
 * @param assertedBy an actor id; null where the outlet itself tells it
 */
record GoldPlaces(
        String id,
        String lang,
        LocalDate published,
        String text,
        List<String> venue,
        List<String> target,
        List<String> references,
        String votes,
        String assertedBy) {

    Article article() {
        return new Article(id, null, "source:gold", lang, null, text, null, published, "published", "00", "gold");
    }

    /** Places with their roles, such as {@code venue place:geneva}. */
    Set<String> places() {
        Set<String> places = new TreeSet<>();
        venue.forEach(place -> places.add("venue " + place));
        target.forEach(place -> places.add("target " + place));
        return places;
    }
}
