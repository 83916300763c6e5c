package org.dateline.export.html;

import java.util.List;
import java.util.function.Function;

/**
 * The lanes of a timeline.
 *
 * @param ids actors or topics, the one with most events first
 * @param of what the lanes of an event are called, whether or not they are among {@code ids}
 */
record Lanes(List<String> ids, Function<PageEvent, List<String>> of) {

    private static final int MOST = 10;

    /** By topic for actors and whole releases, by actor for a topic or words. */
    static Lanes of(Page page) {
        boolean isByActor = page.subject().actorIds().isEmpty()
                && (page.subject().topicId().isPresent()
                        || page.subject().words().isPresent());
        return isByActor ? by(page, Lanes::actors) : by(page, Lanes::topic);
    }

    private static Lanes by(Page page, Function<PageEvent, List<String>> of) {
        return new Lanes(Ranking.top(page.events().stream().flatMap(event -> of.apply(event).stream()), MOST), of);
    }

    /** Numbers of the event's lanes; that behind the last one where it is in none of them. */
    List<Integer> numbers(PageEvent event) {
        List<Integer> numbers = of.apply(event).stream()
                .map(ids::indexOf)
                .filter(number -> number >= 0)
                .toList();
        return numbers.isEmpty() ? List.of(ids.size()) : numbers;
    }

    private static List<String> topic(PageEvent event) {
        return event.topicIds().stream().limit(1).toList();
    }

    /** Actors of a page's picture: no person or office beside the state it acts for. */
    static List<String> actors(PageEvent event) {
        List<String> bodies = event.actorIds().stream()
                .filter(id -> !id.startsWith("person:") && !id.startsWith("office:"))
                .toList();
        return bodies.isEmpty() ? event.actorIds() : bodies;
    }
}
