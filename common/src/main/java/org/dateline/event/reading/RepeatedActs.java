package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;

/** Takes the acts that a sentence names twice for one. */
final class RepeatedActs {
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
        return dropped;
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
