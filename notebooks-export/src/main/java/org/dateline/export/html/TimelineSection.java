package org.dateline.export.html;

/** Events along time, and the list of all of them. */
final class TimelineSection {

    private TimelineSection() {}

    static Section of(Page page, Labels labels, Swimlane swimlane) {
        return new Section("timeline", swimlane.draw(), section -> {
            Marks.legend(section, labels);
            Section.note(section, labels, "note.dates");
            if (swimlane.before() + swimlane.after() + swimlane.crowded() > 0) {
                Section.note(section, labels, "note.beyond", swimlane.before(), swimlane.after(), swimlane.crowded());
            }
            labels.addWord(section, "h3", "events").attr("id", "list");
            new EventList(page, labels).addTo(section);
        });
    }
}
