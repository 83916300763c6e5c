package org.dateline.export.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a line who did what kind of thing to whom, on what. The script of the page says it in other languages. */
final class EventLine {

    private EventLine() {}

    /** Status, kind, actors and topic, such as {@code occurred · rejections and vetoes · Russia · JIM mandate}. */
    static String of(PageEvent event, Labels labels) {
        String topic =
                event.topicIds().isEmpty() ? "" : labels.name(event.topicIds().get(0));
        return Stream.of(
                        labels.word("status." + event.status()),
                        labels.word("kind." + event.act().type()),
                        actors(event, labels),
                        topic)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String actors(PageEvent event, Labels labels) {
        String arrow = Words.isRightToLeft(labels.language()) ? " ← " : " → ";
        return Stream.of(
                        names(event.parts().stream().filter(part -> !part.isTarget()), labels),
                        names(event.parts().stream().filter(Part::isTarget), labels))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining(arrow));
    }

    private static String names(Stream<Part> parts, Labels labels) {
        List<String> ids = parts.map(Part::actorId).distinct().toList();
        return ids.stream().map(labels::name).collect(Collectors.joining(", "));
    }
}
