package org.dateline.coreference;

import java.util.Locale;

/** Names for people of what an act is about. */
final class ObjectName {
    private ObjectName() {}

    /** {@code Astana 7} for {@code talks:astana-7}, {@code mandate of the X} for {@code mandate:X}. */
    static String of(String objectKey, Labels labels) {
        ObjectKey key = ObjectKey.of(objectKey).orElseThrow();
        String known = labels.apply(objectKey);
        if (known != null && !known.isBlank()) {
            return known;
        }
        String body = labels.apply("org:" + key.name());
        return switch (key.kind()) {
            case "mandate" -> "mandate of the " + (body == null ? key.name() : body);
            case "resolution" -> "resolution " + key.name();
            case "draft" -> "draft " + key.name();
            default -> humanised(objectKey);
        };
    }

    /** {@code Sergei Lavrov} for {@code person:sergei-lavrov}; capitals that are there stay. */
    static String humanised(String id) {
        String name = id.substring(id.indexOf(':') + 1);
        StringBuilder words = new StringBuilder();
        for (String word : name.substring(name.lastIndexOf('.') + 1).split("[-_ ]+")) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return words.toString();
    }
}
