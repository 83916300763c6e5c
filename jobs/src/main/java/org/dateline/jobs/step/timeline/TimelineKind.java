package org.dateline.jobs.step.timeline;

import java.util.List;
import org.dateline.coreference.ResolvedEvent;

/** Whose timelines there are. */
enum TimelineKind {
    ACTOR {
        @Override
        List<Subject> subjects(Subjects subjects, ResolvedEvent event) {
            return subjects.ofActors(event);
        }
    },
    TOPIC {
        @Override
        List<Subject> subjects(Subjects subjects, ResolvedEvent event) {
            return subjects.ofTopics(event);
        }
    },
    ACTOR_TOPIC {
        @Override
        List<Subject> subjects(Subjects subjects, ResolvedEvent event) {
            return subjects.ofActorsAndTopics(event);
        }
    },
    DYAD {
        @Override
        List<Subject> subjects(Subjects subjects, ResolvedEvent event) {
            return subjects.ofPairs(event);
        }
    };

    /** In whose timelines of this kind the event counts. */
    abstract List<Subject> subjects(Subjects subjects, ResolvedEvent event);
}
