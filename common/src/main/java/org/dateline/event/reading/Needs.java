package org.dateline.event.reading;

import org.dateline.event.Role;

/** Whether a draft has what its pattern must have to be an event. */
final class Needs {
    private Needs() {}

    static boolean areMet(EventDraft draft, SameAct same) {
        boolean source = has(draft, Role.SOURCE) || has(draft, Role.PARTICIPANT);
        boolean target = has(draft, Role.TARGET);
        return switch (draft.match.pattern().need()) {
            case NOTHING -> true;
            case SOURCE -> source;
            case TARGET -> target;
            case SOURCE_OR_KEY -> source || draft.objectKey != null;
            case SOURCE_AND_TARGET -> source && target;
            case ANYONE -> !draft.roles.isEmpty();
            case TWO -> same.participants(draft).size() > 1;
            case TWO_OR_KEY -> same.participants(draft).size() > 1 || draft.objectKey != null;
            case BODY_OR_KEY -> hasBody(draft) || draft.objectKey != null;
            case KEY -> draft.objectKey != null;
        };
    }

    private static boolean hasBody(EventDraft draft) {
        return draft.actors(Role.SOURCE).stream()
                .anyMatch(actor -> actor.actorId().startsWith("org:"));
    }

    private static boolean has(EventDraft draft, Role role) {
        return !draft.actors(role).isEmpty()
                || draft.match.pattern().extras().implied().containsKey(role);
    }
}
