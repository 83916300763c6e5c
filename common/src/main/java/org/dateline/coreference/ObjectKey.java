package org.dateline.coreference;

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
        return kind.equals("talks") && OCCASION.matcher(name).matches();
    }

    /** True where one names a series of talks and the other a round of it. */
    boolean isSeriesOf(ObjectKey other) {
        return kind.equals("talks")
                && other.kind.equals(kind)
                && other.isNumbered()
                && other.series().equals(name);
    }

    /** The key itself, and that of the series for a round of talks. */
    List<String> withSeries() {
        String key = kind + ":" + name;
        return kind.equals("talks") && isNumbered() ? List.of(key, kind + ":" + series()) : List.of(key);
    }

    private String series() {
        return name.substring(0, name.lastIndexOf('-'));
    }
}
