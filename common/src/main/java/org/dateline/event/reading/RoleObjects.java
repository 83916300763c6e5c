package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.Place;
import org.dateline.text.LexemeKind;

/** Finds whom a verb is done to, by the order of words. */
final class RoleObjects {
    private static final int REACH = 3;
    private static final int REACH_IN_ALL = 16;

    private final SentenceView view;
    private final Subjects subjects;
    private final Coverbs coverbs;
    private final Victims victims;
    private final Deeds deeds;
    private final WrittenPronouns pronouns;
    private final RolesBeforeVerb beforeVerb;
    private final ObjectsBehind behind;

    RoleObjects(SentenceView view, Subjects subjects, Readers readers) {
        this.view = view;
        this.subjects = subjects;
        coverbs = readers.coverbs();
        victims = readers.victims();
        deeds = readers.deeds();
        pronouns = readers.pronouns();
        beforeVerb = readers.beforeVerb();
        behind = readers.behind();
    }

    /** What it reads with, shared with {@link RoleFinder}. */
    record Readers(
            Coverbs coverbs,
            Victims victims,
            Deeds deeds,
            WrittenPronouns pronouns,
            RolesBeforeVerb beforeVerb,
            ObjectsBehind behind) {}

    /** In a language that puts the verb first, the actor behind the subject, or the only one where that is known. */
    Optional<ActorGroup> of(RoleSearch search) {
        TriggerMatch match = search.match;
        if (view.isVerbLast()) {
            return beforeVerb.object(match, search.used);
        }
        if (view.hasCases()) {
            return subjects.object(match, search.used);
        }
        if (WrittenPronouns.isOn(match, view)) {
            return pronouns.meant(match, search.used);
        }
        Optional<ActorGroup> first = closeBehind(match, match.end());
        if (first.isPresent() && search.used.contains(first.get())) {
            first = closeBehind(match, behind.endOfTitles(first.get()));
        }
        return first.filter(group -> !deeds.isVictim(match, group) && !isTitle(search, group));
    }

    /** {@code أبو مرزوق نائب رئيس مكتب حماس}: what the person named before is in an organisation. */
    private boolean isTitle(RoleSearch search, ActorGroup group) {
        ActorMention body = group.members().get(0);
        boolean organisation = body.form() != ActorForm.NAME
                && !body.actorId().startsWith("state:")
                && !body.actorId().startsWith("person:")
                && !body.actorId().startsWith("office:");
        for (ActorGroup before : search.used) {
            ActorMention last = before.members().get(before.members().size() - 1);
            int gap = group.begin() - before.end();
            if (organisation && gap >= 0 && gap <= 1 && last.actorId().startsWith("person:")) {
                return view.words().hits().has(before.end(), LexemeKind.OFFICE)
                        || view.words().hits().has(group.begin(), LexemeKind.OFFICE);
            }
        }
        return false;
    }

    Optional<ActorGroup> closeBehind(TriggerMatch match, int from) {
        if (victims.isPronoun(from)) {
            return Optional.empty();
        }
        return subjects.behind(match, from, REACH_IN_ALL)
                .filter(group ->
                        view.words().unknownBetween(from, group.begin()) - behind.placed(from, group.begin()) <= REACH)
                .filter(group -> coverbs.mayBeObject(match, from, group) && !behind.isOfMeeting(group))
                .filter(group -> !victims.areOthers(match, from, group.begin()) && !victims.isOther(match, group));
    }

    /**
     * "And accused Russia": with the verb first, the only actor behind it is what it is done to where the clause goes on
     * with the subject of the one before.
     */
    boolean isObjectOnly(RoleSearch search) {
        TriggerMatch match = search.match;
        boolean transitive = match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
        boolean written = WrittenPronouns.isOn(match, view) || WrittenPronouns.isBehind(match, view);
        if (!transitive || !view.isVerbFirst() || search.reading.passive() || written) {
            return false;
        }
        Optional<ActorGroup> inherited = subjects.inheritedFor(match);
        if (subjects.before(match).isPresent()
                || inherited.filter(doer -> subjects.mayDo(match, doer)).isEmpty()) {
            return false;
        }
        Optional<ActorGroup> first = closeBehind(match, match.end());
        if (first.isPresent() && !subjects.mayDo(match, first.get())) {
            return true;
        }
        if (first.isEmpty() || first.equals(inherited) || behind.isDoerOfOpened(match, first.get())) {
            return false;
        }
        int end = first.get().end();
        boolean itsOwn = match.pattern().extras().has(Extras.Flag.OBJECT_LAST)
                && first.get().begin() == match.end()
                && match.object() != null
                && match.object().begin() >= end;
        if (itsOwn || behind.hasOtherObject(end) || behind.hasContentBehind(match, end)) {
            return false;
        }
        return closeBehind(match, end)
                .filter(second -> view.words().unknownBetween(end, second.begin()) == 0)
                .isEmpty();
    }
}
