package org.dateline.gold;

import java.util.Map;

/**
 * What a score must reach.
 *
 * @param gold {@code dates}, {@code events} or {@code clusters}
 * @param language {@code all} for all languages together
 * @param value in 0..100
 */
record Floor(String gold, String language, String measure, double value) {

    static Floor of(Map<String, String> cells) {
        return new Floor(
                cells.get("gold"), cells.get("language"), cells.get("measure"), Double.parseDouble(cells.get("floor")));
    }
}
