package org.dateline.export.html;

import java.util.Arrays;

/** Events along time. */
final class TimelineSection {

    private TimelineSection() {}

    static Section of(Page page, Labels labels, Swimlane swimlane) {
        return new Section("timeline", swimlane.draw(), section -> {
            Marks.legend(section, labels);
            Section.note(section, labels, "note.dates");
            Object[] beyond = {swimlane.before(), swimlane.after(), swimlane.crowded()};
            Section.note(section, labels, "note.beyond", beyond)
                    .attr("id", "beyond")
                    .attr("hidden", Arrays.stream(beyond).allMatch(count -> count.equals(0L)));
        });
    }
}
