package org.dateline.export.html;

import java.util.List;

/** How many events each actor has on each topic. */
final class HeatSection {

    private static final int MOST_TOPICS = 16;
    private static final int MOST_ACTORS = 14;

    private HeatSection() {}

    static Section of(Page page, Labels labels) {
        List<PageEvent> events = page.events();
        List<String> topics = Ranking.top(events.stream().flatMap(event -> event.topicIds().stream()), MOST_TOPICS);
        List<String> actors = Ranking.top(events.stream().flatMap(event -> Lanes.actors(event).stream()), MOST_ACTORS);
        long[][] counts = new long[topics.size()][actors.size()];
        for (PageEvent event : events) {
            for (String topic : event.topicIds()) {
                int row = topics.indexOf(topic);
                Lanes.actors(event).stream()
                        .mapToInt(actors::indexOf)
                        .filter(column -> row >= 0 && column >= 0)
                        .forEach(column -> counts[row][column]++);
            }
        }
        Grid grid = new Grid("heat", topics, actors, counts);
        return new Section("heat", grid.draw(labels), section -> {
            Section.note(section, labels, "note.top");
            grid.addTable(Section.folded(section, labels), labels);
        });
    }
}
