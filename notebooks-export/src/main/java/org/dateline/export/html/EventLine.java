package org.dateline.export.html;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in a line what became of an event, of what kind it is, and which actors and topic its title does not name. The script of
 * the page says the same.
 */
final class EventLine {

    private EventLine() {}

    /** Such as {@code occurred · rejections and vetoes · JIM mandate}. */
    static String of(PageEvent event, Labels labels) {
        String title = EventTitle.of(event, labels);
        Stream<String> names = Stream.concat(
                        event.parts().stream().map(Part::actorId),
                        event.topicIds().stream().limit(1))
                .map(labels::name)
                .filter(name -> !title.contains(name))
                .distinct();
        return Stream.concat(
                        Stream.of(
                                labels.word("status." + event.status()),
                                labels.word("kind." + event.act().type())),
                        names)
                .collect(Collectors.joining(" · "));
    }
}
