package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.WordClass;

/** Those who are told what somebody will do: "told Iran it would", where "it" is who speaks. */
final class Listeners {
    private static final int REACH = 2;
    private static final int DUTY_REACH = 2;

    private final SentenceView view;

    Listeners(SentenceView view) {
        this.view = view;
    }

    /** True where the group is told of what "it" does: not "told Iran it must", which is asked of Iran. */
    boolean heard(ActorGroup group, TriggerMatch match) {
        return verbBefore(group) >= 0
                && !view.has(WordClass.MODAL, match.begin() - DUTY_REACH, match.begin())
                && group.end() <= match.begin();
    }

    /** Who tells them. */
    Optional<ActorGroup> speakerTo(ActorGroup listener) {
        int verb = verbBefore(listener);
        ActorGroup speaker = null;
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= verb && group.bare() && !group.isAdjective() && !group.isTalks();
            speaker = before ? group : speaker;
        }
        return Optional.ofNullable(speaker);
    }

    private int verbBefore(ActorGroup group) {
        for (int t = group.begin() - 1; t >= Math.max(view.begin(), group.begin() - REACH); t--) {
            if (view.words().pointsBy(t, ObjectKind.TELLING)) {
                return t;
            }
        }
        return -1;
    }
}
