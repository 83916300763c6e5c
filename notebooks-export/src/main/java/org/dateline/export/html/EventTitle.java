package org.dateline.export.html;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an event is called: in English as the release has it, in other languages the act as a noun, who did it to whom, on
 * what, in which body. No word in it bends, so that names of any gender, number and case can stand there. The script of the
 * page makes the same titles.
 */
final class EventTitle {

    private static final Pattern PIECE = Pattern.compile("\\[([^\\]]*)]|\\{0}");
    private static final Pattern PART = Pattern.compile("\\{(\\d)}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private final PageEvent event;
    private final Labels labels;

    private EventTitle(PageEvent event, Labels labels) {
        this.event = event;
        this.labels = labels;
    }

    /** The title in the language of the labels. */
    static String of(PageEvent event, Labels labels) {
        return labels.language().equals("en") ? event.title() : new EventTitle(event, labels).composed();
    }

    private String composed() {
        List<String> parts = List.of(
                labels.act(event.act()),
                names(Part::isDoer),
                names(Part::isTarget),
                event.topicIds().isEmpty() ? "" : isolated(event.topicIds().get(0)),
                names(Part::isForum));
        return PIECE.matcher(labels.word("title"))
                .replaceAll(piece -> Matcher.quoteReplacement(
                        filled(piece.group(1) == null ? piece.group() : piece.group(1), parts)));
    }

    /** A piece with its part filled in; nothing where the part is unknown. */
    private static String filled(String piece, List<String> parts) {
        Matcher place = PART.matcher(piece);
        place.find();
        String part = parts.get(Integer.parseInt(place.group(1)));
        return part.isEmpty() ? "" : place.replaceFirst(Matcher.quoteReplacement(part));
    }

    private String names(Predicate<Part> isOne) {
        return event.parts().stream()
                .filter(isOne)
                .map(Part::actorId)
                .distinct()
                .map(this::isolated)
                .collect(Collectors.joining(labels.comma()));
    }

    /** Names in Latin letters keep their own direction among those from right to left. */
    private String isolated(String id) {
        String name = labels.name(id);
        boolean isForeign =
                Words.isRightToLeft(labels.language()) && LATIN.matcher(name).find();
        return isForeign ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;
    }
}
