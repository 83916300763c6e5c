package org.dateline.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills title templates: {@code {part}} must be known, a {@code [piece with a {part}]} falls away if it is not. */
final class Template {
    private static final Pattern PIECE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PART = Pattern.compile("\\{(\\w+)\\}");

    private Template() {}

    /**
     * The first of the templates whose parts are all known, filled in, its first letter a capital.
     *
     * @throws IllegalArgumentException if not even the last can do with those parts
     */
    static String first(List<String> templates, Map<String, String> parts) {
        for (String template : templates) {
            String withPieces = PIECE.matcher(template)
                    .replaceAll(piece -> Matcher.quoteReplacement(
                            filled(piece.group(1), parts).orElse("")));
            Optional<String> title = filled(withPieces, parts);
            if (title.isPresent()) {
                int first = title.get().offsetByCodePoints(0, 1);
                return title.get().substring(0, first).toUpperCase(java.util.Locale.ROOT)
                        + title.get().substring(first);
            }
        }
        throw new IllegalArgumentException("no title template of " + templates + " for " + parts.keySet());
    }

    private static Optional<String> filled(String template, Map<String, String> parts) {
        boolean[] isMissing = {false};
        String text = PART.matcher(template).replaceAll(part -> {
            String value = parts.get(part.group(1));
            isMissing[0] |= value == null;
            return value == null ? "" : Matcher.quoteReplacement(value);
        });
        return isMissing[0] ? Optional.empty() : Optional.of(text);
    }
}
