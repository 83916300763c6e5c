package org.dateline.event.reading;

import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.WhyNot;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.Need;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.text.Proclitics;

/** Whether a draft has what its pattern must have to be an event. */
final class Needs {
    /** "The summit of the African Union": by its name alone. */
    private static final String SUMMIT = "summit-of";

    /** {@code بحث وزراء خارجية الاتحاد}: the ministers among themselves, where an organisation may discuss with others. */
    private static final String DISCUSSION = "discuss-each-other";

    private static final Set<String> MEETING_AMONG_THEMSELVES =
            Set.of("meet-verb", "meet-each-other", "meet-with", "meeting-noun", "meet-light", SUMMIT, DISCUSSION);

    private static final int ARTICLE = 1;

    private final SameAct same;
    private final Bodies bodies;
    private final Stage stage;

    Needs(SameAct same, Bodies bodies, Stage stage) {
        this.same = same;
        this.bodies = bodies;
        this.stage = stage;
    }

    /** What the draft lacks, null if nothing; {@code goal} is true where a place is what the act is directed at. */
    WhyNot missing(EventDraft draft, boolean goal) {
        if (!hasPersonalObject(draft)) {
            return WhyNot.NOT_PERSONAL;
        }
        if (!isByForces(draft)) {
            return WhyNot.NOT_BY_FORCES;
        }
        if (!isTargetNear(draft)) {
            return WhyNot.TARGET_FAR;
        }
        return areNamed(draft, goal) ? null : WhyNot.UNFILLED;
    }

    /** {@code زار الرئيس الإيراني جنوب إيران}: a visit to nowhere abroad. */
    static boolean isAtHome(EventDraft draft, boolean goal) {
        return draft.match.pattern().need() == Need.OFFICIAL_AND_TARGET
                && !goal
                && draft.actors(Role.TARGET).isEmpty();
    }

    private static boolean isTargetNear(EventDraft draft) {
        return !draft.match.pattern().extras().has(Extras.Flag.TARGET_NEAR)
                || draft.actors(Role.TARGET).stream().allMatch(actor -> actor.begin() - draft.match.end() <= ARTICLE);
    }

    /** By no persons alone; {@code ميليشيات الحوثي وصالح} are forces. */
    private static boolean isByForces(EventDraft draft) {
        List<ActorMention> doers = draft.actors(Role.SOURCE);
        return !draft.match.pattern().extras().has(Extras.Flag.FORCES)
                || doers.isEmpty()
                || doers.stream()
                        .anyMatch(actor -> !actor.actorId().startsWith("person:")
                                && !actor.actorId().startsWith("office:"));
    }

    private static boolean hasPersonalObject(EventDraft draft) {
        boolean asked = draft.match.pattern().extras().has(Extras.Flag.PERSONAL) && !draft.passive;
        return !asked
                || draft.roles.stream()
                        .map(FilledRole::mention)
                        .noneMatch(actor -> actor.begin() >= draft.match.end()
                                && actor.actorId().startsWith("state:")
                                && actor.form() != ActorForm.STATE_BODY);
    }

    private boolean areNamed(EventDraft draft, boolean goal) {
        boolean source = has(draft, Role.SOURCE) || has(draft, Role.PARTICIPANT);
        boolean target = goal && !isOfForce(draft) || has(draft, Role.TARGET);
        return switch (draft.match.pattern().need()) {
            case NOTHING, DATE -> true;
            case DATE_AMONG_STATES -> stage.isAmongStates();
            case SOURCE -> source;
            case TARGET -> target;
            case SOURCE_OR_KEY -> !draft.actors(Role.SOURCE).isEmpty() || draft.objectKey != null;
            case SOURCE_OR_COUNCIL -> source || stage.isCouncil();
            case SOURCE_AND_TARGET -> source && target;
            case SOURCE_AND_BODY -> source && hasBody(draft, Role.TARGET) && !joinsMission(draft);
            case BODY_AND_TARGET -> hasBody(draft, Role.SOURCE) && target;
            case ANYONE -> !draft.roles.isEmpty();
            case TWO -> same.participants(draft).size() > 1 || meetsItself(draft);
            case TWO_OR_KEY -> same.participants(draft).size() > 1 || draft.objectKey != null || goal;
            case BODY_OR_KEY -> hasBody(draft, Role.SOURCE) || draft.objectKey != null;
            case COUNCIL -> isByCouncil(draft);
            case VETO -> stage.isVeto(draft);
            case KEY_OR_COUNCIL -> draft.objectKey != null || stage.isCouncil() || isByCouncil(draft);
            case OFFICIAL_AND_TARGET -> target && (hasOfficial(draft) || stage.hasDelegation(draft));
            case KEY -> draft.objectKey != null || goal;
        };
    }

    /** People are killed and arrested, not cities. */
    private static boolean isOfForce(EventDraft draft) {
        Extras extras = draft.match.pattern().extras();
        return extras.has(Extras.Flag.NAMED_DOER) || extras.has(Extras.Flag.OBJECT_PLACED);
    }

    /** "Ministers of the European Union met": one organisation, named as the doer. */
    private boolean meetsItself(EventDraft draft) {
        List<ActorMention> actors = draft.actors(Role.PARTICIPANT);
        return actors.size() == 1
                && (actors.get(0).proclitics() & ~Proclitics.THE) == 0
                && (draft.match.pattern().with().isEmpty() || isBeforeMeeting(draft.match, actors.get(0)))
                && (isOfMinisters(draft, actors.get(0)) || !draft.match.isNoun() && !hasId(draft, DISCUSSION))
                && MEETING_AMONG_THEMSELVES.contains(draft.match.pattern().id())
                && bodies.isUnion(actors.get(0));
    }

    /** "The council held a meeting", {@code اجتماع عقده الاتحاد}: a meeting was held, and no talks with somebody. */
    private static boolean isBeforeMeeting(TriggerMatch match, ActorMention actor) {
        return match.object() != null
                && match.object().word().objectKind() == ObjectKind.MEETING
                && (actor.begin() < match.object().begin() || match.hasObjectBefore());
    }

    /** {@code اجتماع وزراء خارجية الاتحاد}: right behind it, and more than the name of the organisation. */
    private static boolean isOfMinisters(EventDraft draft, ActorMention actor) {
        boolean named = actor.form() != ActorForm.NAME || hasId(draft, SUMMIT);
        return named && actor.begin() == draft.match.end();
    }

    private static boolean hasId(EventDraft draft, String id) {
        return draft.match.pattern().id().equals(id);
    }

    private static boolean hasOfficial(EventDraft draft) {
        return draft.actors(Role.SOURCE).stream()
                .anyMatch(actor ->
                        actor.actorId().startsWith("person:") || actor.actorId().startsWith("office:"));
    }

    /** "Kenya's forces joined the mission": a deployment, no accession. */
    private boolean joinsMission(EventDraft draft) {
        return draft.actors(Role.TARGET).stream().anyMatch(bodies::isMandated);
    }

    private static boolean isByCouncil(EventDraft draft) {
        return draft.actors(Role.SOURCE).stream().anyMatch(Bodies::isForum);
    }

    private static boolean hasBody(EventDraft draft, Role role) {
        return draft.actors(role).stream().anyMatch(actor -> actor.actorId().startsWith("org:"));
    }

    private static boolean has(EventDraft draft, Role role) {
        return !draft.actors(role).isEmpty()
                || draft.match.pattern().extras().implied().containsKey(role);
    }
}
