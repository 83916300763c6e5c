package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventStatus;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.timex.DateReading;

/**
 * "Called off a visit to Beijing planned for Monday": beside the act, the plan that fell or was put off, on its own day. "Put
 * off to Friday" tells of the new day.
 */
final class CalledOffPlans {
    private static final String POSTPONED = "talks_postponed";
    private static final String CANCELLED = "talks_cancelled";
    private static final String VISIT = "visit";
    private static final String MEETING = "meeting";
    private static final String PERSON = "person:";
    private static final String STATE = "state:";
    private static final int REACH = 6;
    /** That before, and the new one. */
    private static final int DAYS = 2;

    private final SentenceView view;
    private final LocalDate anchorDay;
    private final NamedGoals goals;

    /** @param anchorDay the day of the text; null if unknown: then no day is known to lie ahead */
    CalledOffPlans(SentenceView view, LocalDate anchorDay, NamedGoals goals) {
        this.view = view;
        this.anchorDay = anchorDay;
        this.goals = goals;
    }

    void addTo(List<EventDraft> drafts) {
        for (EventDraft act : anchorDay == null ? List.<EventDraft>of() : List.copyOf(drafts)) {
            boolean calledOff = act.mode.equals(CANCELLED) || act.mode.equals(POSTPONED);
            String mode = calledOff && act.status == EventStatus.OCCURRED ? modeOf(act.match.object()) : null;
            if (mode != null) {
                add(act, mode, drafts);
            }
        }
    }

    /** Null where the object is nothing that is planned for a day. */
    private static String modeOf(TriggerMatch.ObjectAt object) {
        if (object == null) {
            return null;
        }
        return switch (object.word().objectKind()) {
            case VISIT -> VISIT;
            case MEETING, CONFERENCE, TALKS -> MEETING;
            default -> null;
        };
    }

    private void add(EventDraft act, String mode, List<EventDraft> drafts) {
        List<DateAt> ahead =
                view.dates().stream().filter(date -> isAhead(date, act)).toList();
        for (int i = 0; i < Math.min(ahead.size(), DAYS); i++) {
            DateAt date = ahead.get(i);
            EventStatus status = status(act, date, ahead.size() > 1 && i == 0);
            EventDraft read = sameRead(act, mode, date, drafts);
            EventDraft plan = read == null ? plan(act, mode, status, date, i == 0) : read;
            plan.status = status;
            if (read == null && isWhole(plan)) {
                drafts.add(plan);
            }
        }
    }

    /** The plan, where the sentence was found to tell of it anyway; null where it was not. */
    private static EventDraft sameRead(EventDraft act, String mode, DateAt date, List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            int at = draft.match.begin();
            boolean object =
                    at >= act.match.object().begin() && at < act.match.object().end();
            boolean alike = draft.mode.equals(mode) || object && draft.match.isNoun();
            if (alike && (date.equals(draft.date) || object && draft.date == null)) {
                draft.date = date;
                return draft;
            }
        }
        return null;
    }

    private boolean isAhead(DateAt date, EventDraft act) {
        DateReading reading = date.timex().reading();
        if (reading == null || reading.latest() == null || date.begin() < act.match.end() && !isBehind(act)) {
            return false;
        }
        boolean later = reading.earliest().isAfter(anchorDay);
        return later || !reading.latest().isBefore(anchorDay) && isPlanned(date);
    }

    /** True in languages that put what is called off, and its day, before the verb. */
    private boolean isBehind(EventDraft act) {
        return act.match.hasObjectBefore();
    }

    private boolean isPlanned(DateAt date) {
        return view.has(WordClass.PLAN, Math.max(view.begin(), date.begin() - REACH), date.begin())
                || view.isVerbLast() && view.has(WordClass.PLAN, date.end(), Math.min(view.end(), date.end() + REACH));
    }

    /** What was cancelled was so for every day named; what was put off has a day before, or one that is new. */
    private EventStatus status(EventDraft act, DateAt date, boolean firstOfSeveral) {
        if (act.mode.equals(CANCELLED)) {
            return EventStatus.CANCELLED;
        }
        return firstOfSeveral || isPlanned(date) ? EventStatus.POSTPONED : EventStatus.SCHEDULED;
    }

    /** The first plan stands at its noun, the new one at the verb. */
    private EventDraft plan(EventDraft act, String mode, EventStatus status, DateAt date, boolean first) {
        TriggerMatch match = act.match;
        int begin = first ? match.object().begin() : match.begin();
        int end = first ? match.object().end() : match.end();
        TriggerMatch noun = new TriggerMatch(
                match.pattern(),
                match.form(),
                match.mark(),
                begin,
                end,
                view.words().tokens().span(begin, end),
                0,
                match.clause(),
                null);
        List<FilledRole> roles = mode.equals(VISIT) ? rolesOfVisit(act) : rolesOfMeeting(act);
        EventDraft plan = new EventDraft(
                noun, new VerbReading(status, false, Tense.NONE), new RoleFinder.Roles(roles, false), act.place);
        plan.mode = mode;
        plan.date = date;
        plan.objectKey = act.objectKey;
        if (mode.equals(VISIT) && plan.actors(Role.TARGET).isEmpty()) {
            goals.has(plan);
        }
        return plan;
    }

    private static List<FilledRole> rolesOfMeeting(EventDraft act) {
        List<FilledRole> roles = new ArrayList<>();
        for (FilledRole filled : act.roles) {
            if (filled.role() != Role.FORUM && filled.role() != Role.HOST) {
                roles.add(new FilledRole(Role.PARTICIPANT, filled.mention()));
            }
        }
        return roles;
    }

    /** Whose visit it is: "Pompeo's visit", else that of the one who calls it off; and the state it was to go to. */
    private List<FilledRole> rolesOfVisit(EventDraft act) {
        TriggerMatch.ObjectAt object = act.match.object();
        List<FilledRole> roles = new ArrayList<>();
        ActorMention visitor = ownerBefore(act.match);
        List<ActorMention> doers = visitor == null ? doersOf(act) : List.of(visitor);
        doers.forEach(doer -> roles.add(new FilledRole(Role.SOURCE, doer)));
        for (ActorMention goal : near(object)) {
            boolean isDoer = doers.stream().anyMatch(doer -> doer.actorId().equals(goal.actorId()));
            if (!isDoer && goal.actorId().startsWith(STATE) && roles.stream().allMatch(r -> r.role() == Role.SOURCE)) {
                roles.add(new FilledRole(Role.TARGET, goal));
            }
        }
        return roles;
    }

    /** Who calls it off; where nobody is said to, who is said to have been about to go. */
    private static List<ActorMention> doersOf(EventDraft act) {
        List<ActorMention> sources = act.actors(Role.SOURCE);
        return sources.isEmpty()
                ? act.actors(Role.TARGET).stream()
                        .filter(actor -> actor.actorId().startsWith(PERSON))
                        .toList()
                : sources;
    }

    /** The person named between the verb and the noun; null if there is none. */
    private ActorMention ownerBefore(TriggerMatch match) {
        for (ActorGroup group : view.groups()) {
            int gap = match.object().begin() - group.end();
            ActorMention last = group.members().get(group.members().size() - 1);
            boolean between = group.begin() >= match.end() && gap >= 0 && gap <= REACH;
            if (between && last.actorId().startsWith(PERSON)) {
                return last;
            }
        }
        return null;
    }

    /** Actors behind the noun, then those before it. */
    private List<ActorMention> near(TriggerMatch.ObjectAt object) {
        List<ActorMention> behind = new ArrayList<>();
        List<ActorMention> before = new ArrayList<>();
        for (ActorGroup group : view.groups()) {
            if (group.begin() >= object.end() && group.begin() - object.end() <= REACH) {
                behind.addAll(group.members());
            } else if (group.end() <= object.begin() && object.begin() - group.end() <= REACH) {
                before.addAll(group.members());
            }
        }
        behind.addAll(before);
        return behind;
    }

    private static boolean isWhole(EventDraft plan) {
        if (plan.mode.equals(VISIT)) {
            return !plan.actors(Role.SOURCE).isEmpty()
                    && !plan.actors(Role.TARGET).isEmpty();
        }
        return plan.actors(Role.PARTICIPANT).size() > 1 || plan.objectKey != null;
    }
}
