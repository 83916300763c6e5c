package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventStatus;
import org.dateline.event.Role;

/** Takes the acts that a sentence names twice for one. */
final class RepeatedActs {
    private static final Set<String> RESULTS = Set.of("resolution_vetoed", "resolution_adopted", "resolution_rejected");

    private static final Set<String> SAID_IN_RESOLUTIONS = Set.of("demand", "appeal", "condemnation");
    private static final String ADOPTED = "resolution_adopted";
    private static final String VOTE = "vote";

    private final SameAct same;
    private final boolean joinsRoles;

    /** {@code joinsRoles} is true where each of two verbs may say a part of the one act. */
    RepeatedActs(SameAct same, boolean joinsRoles) {
        this.same = same;
        this.joinsRoles = joinsRoles;
    }

    /** One act named twice in a sentence is one mention: the first, with the date of either. */
    List<EventDraft> drop(List<EventDraft> drafts) {
        List<EventDraft> dropped = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            EventDraft first = drafts.get(i);
            for (int j = drafts.size() - 1; j > i; j--) {
                EventDraft other = drafts.get(j);
                boolean agree = first.date == null || other.date == null || first.date.equals(other.date);
                if (agree && first.status == other.status && first.offset == null && same.test(first, other)) {
                    first.date = first.date == null ? other.date : first.date;
                    joinRoles(first, other);
                    drafts.remove(j);
                    dropped.add(other);
                }
            }
        }
        dropped.addAll(partsOfResult(drafts));
        return dropped;
    }

    /** "Put it to the vote, and Russia vetoed it", "adopted a resolution and demanded": the result is the one act. */
    private static List<EventDraft> partsOfResult(List<EventDraft> drafts) {
        List<EventDraft> parts = new ArrayList<>();
        for (EventDraft result : drafts) {
            if (RESULTS.contains(result.mode) && result.status == EventStatus.OCCURRED) {
                for (EventDraft draft : drafts) {
                    boolean vote = draft.mode.equals(VOTE) && draft.status == EventStatus.OCCURRED;
                    if (vote || result.mode.equals(ADOPTED) && isSaidByForum(draft)) {
                        result.date = result.date == null ? draft.date : result.date;
                        parts.add(draft);
                    }
                }
                break;
            }
        }
        drafts.removeAll(parts);
        return parts;
    }

    private static boolean isSaidByForum(EventDraft draft) {
        List<ActorMention> sources = draft.actors(Role.SOURCE);
        return SAID_IN_RESOLUTIONS.contains(draft.mode)
                && !sources.isEmpty()
                && sources.stream().allMatch(Bodies::isForum);
    }

    /** {@code Ermenistan'dan gönderilen yardım Türkiye'ye ulaştı}: what each says of the one act. */
    private void joinRoles(EventDraft first, EventDraft other) {
        for (FilledRole filled : joinsRoles ? List.copyOf(other.roles) : List.<FilledRole>of()) {
            if (first.actors(filled.role()).isEmpty()) {
                first.roles.add(filled);
            }
        }
    }
}
