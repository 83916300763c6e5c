package org.dateline.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an act is about, such as {@code talks:astana-7}.
 *
 * @param kind {@code talks}
 * @param name {@code astana-7}
 */
record ObjectKey(String kind, String name) {
    private static final String TALKS = "talks";
    private static final Pattern OCCASION = Pattern.compile(".+-(congress|conference|summit|forum)");

    /** Empty for null; a key without a kind is of the kind {@code object}. */
    static Optional<ObjectKey> of(String key) {
        if (key == null) {
            return Optional.empty();
        }
        int colon = key.indexOf(':');
        return Optional.of(
                colon < 0
                        ? new ObjectKey("object", key)
                        : new ObjectKey(key.substring(0, colon), key.substring(colon + 1)));
    }

    /** True where a round is named, not only the series. */
    boolean isNumbered() {
        return !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1)) && name.indexOf('-') > 0;
    }

    /** True for a conference that has a name and no number: held once, or rarely. */
    boolean isOccasion() {
        return kind.equals(TALKS) && OCCASION.matcher(name).matches();
    }

    /** True where one names a series of talks and the other a round of it, or one their town and the other the talks there. */
    boolean isSeriesOf(ObjectKey other) {
        return kind.equals(TALKS)
                && other.kind.equals(kind)
                && (other.isNumbered() && other.series().equals(name)
                        || !isNumbered() && other.name.startsWith(name + "-"));
    }

    /** The key itself; for talks also all that it may be called for short: the series of a round, the town of a series. */
    List<String> withSeries() {
        List<String> keys = new ArrayList<>();
        keys.add(kind + ":" + name);
        for (int dash = name.lastIndexOf('-'); kind.equals(TALKS) && dash > 0; dash = name.lastIndexOf('-', dash - 1)) {
            keys.add(kind + ":" + name.substring(0, dash));
        }
        return keys;
    }

    private String series() {
        return name.substring(0, name.lastIndexOf('-'));
    }
}
