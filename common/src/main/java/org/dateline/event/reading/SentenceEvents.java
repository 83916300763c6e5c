package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventMode;
import org.dateline.event.Role;
import org.dateline.event.WhyNot;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.Need;
import org.dateline.event.record.NamedRecords;
import org.dateline.event.setting.NamedCountries;
import org.dateline.event.setting.PlaceWords;

/** Reads the events of one sentence. */
final class SentenceEvents {
    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;
    private final Bodies bodies;
    private final Map<String, EventMode> modes;
    private final LocalDate anchorDay;
    private final DatesBeside dates;
    private final Surroundings surroundings;
    private final SentencePlaces places;
    private final StatusReader status;
    private final RoleReader roles;
    private final ObjectKeys keys;
    private final Contents contents;
    private final Manner manner;
    private final Anaphora anaphora;
    private final Doers doers;
    private final Telling telling;
    private final SentenceNotes notes;

    /** {@code notes} is null where nobody asks what gave no event. */
    SentenceEvents(SentenceView view, ArticleState article, SentenceNotes notes) {
        this.view = view;
        this.notes = notes;
        this.memory = article.memory();
        this.same = article.same();
        this.modes = article.modes();
        this.anchorDay = article.anchorDay();
        this.bodies = article.bodies();
        this.surroundings = article.surroundings();
        places = new SentencePlaces(view, surroundings.countries(), surroundings.placeWords());
        status = new StatusReader(view, anchorDay);
        dates = new DatesBeside(view, anchorDay);
        roles = view.isByEndings() ? new EndingRoles(view) : new RoleFinder(view);
        keys = new ObjectKeys(
                view, memory, article.bodies(), surroundings.records().votes());
        contents = new Contents(view);
        manner = new Manner(view);
        anaphora = new Anaphora(view, memory, same);
        doers = new Doers(view, bodies);
        telling = new Telling(view, same);
    }

    /** What holds for all sentences of an article; {@code anchorDay} is null if unknown. */
    record ArticleState(
            ArticleMemory memory,
            SameAct same,
            Bodies bodies,
            SentenceFilter filter,
            Map<String, EventMode> modes,
            LocalDate anchorDay,
            Surroundings surroundings) {}

    /** What the places and references of an article are read by; {@code publishedYear} is 0 if unknown. */
    record Surroundings(
            NamedCountries countries, NamedRecords.Knowledge records, PlaceWords placeWords, int publishedYear) {}

    /** The drafts of those triggers, in text order; {@code bodySentence} counts the sentences of the body before this one. */
    List<EventDraft> read(List<TriggerMatch> candidates, boolean title, int bodySentence) {
        List<EventDraft> drafts = new ArrayList<>();
        BitSet taken = new BitSet();
        for (TriggerMatch match : candidates) {
            int next = taken.nextSetBit(match.begin());
            if (next < 0 || next >= match.end()) {
                draft(match, title, bodySentence)
                        .filter(draft -> !(isOccasionOf(draft, drafts) && noted(draft, WhyNot.OCCASION)))
                        .ifPresent(draft -> {
                            take(match, taken);
                            drafts.add(draft);
                        });
            }
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.match.begin()));
        finish(drafts);
        return drafts;
    }

    /** True, having told those who ask why that is no event. */
    private boolean noted(EventDraft draft, WhyNot why) {
        if (notes != null) {
            notes.add(draft.match, why);
        }
        return true;
    }

    /** {@code در حاشیه نشست گروه ۲۰ با شی دیدار کرد}: with whom is said by the verb at the end, not by the noun before. */
    private boolean isOccasionOf(EventDraft noun, List<EventDraft> drafts) {
        return view.isVerbLast()
                && noun.match.isNoun()
                && drafts.stream()
                        .anyMatch(verb -> !verb.match.isNoun()
                                && verb.mode.equals(noun.mode)
                                && verb.match.clause() == noun.match.clause()
                                && verb.roles.stream().anyMatch(noun.roles::contains));
    }

    private void take(TriggerMatch match, BitSet taken) {
        taken.set(match.begin(), match.end());
        boolean close = match.object() != null
                && (!match.isNoun() || match.object().begin() - match.end() <= 2)
                && !new PlansCalledOff(view).namesPlan(match);
        if (close) {
            taken.set(match.object().begin(), match.object().end());
        }
    }

    private Optional<EventDraft> draft(TriggerMatch match, boolean title, int bodySentence) {
        Optional<VerbReading> reading = status.read(match);
        if (reading.isEmpty()) {
            if (notes != null) {
                notes.add(match, WhyNot.NOT_TOLD);
            }
            return Optional.empty();
        }
        boolean reciprocal = modes.get(match.pattern().mode()).isReciprocal();
        RoleFinder.Roles found = roles.find(match, reading.get(), reciprocal);
        boolean foreground = telling.isForeground(match) || telling.isSaidAsNews(match, found);
        EventDraft draft = new EventDraft(
                match,
                reading.get(),
                found,
                new EventDraft.SentencePlace(view.number(), title, bodySentence, foreground, dates.of(match)));
        draft.objectKey = keys.of(match);
        draft.mode = manner.of(draft);
        anaphora.fill(draft, reciprocal);
        same.separate(draft);
        doers.check(draft);
        WhyNot why = flaw(draft);
        if (why != null && notes != null) {
            notes.addUnfilled(draft, why);
        }
        return why == null ? Optional.of(draft) : Optional.empty();
    }

    /** Why the draft is no event; null if it is one. */
    private WhyNot flaw(EventDraft draft) {
        boolean goal = new NamedGoals(view, same, places).has(draft);
        WhyNot missing = new Needs(same, bodies, new Stage(view, memory, same, bodies)).missing(draft, goal);
        if (missing == null && !contents.isThere(draft)) {
            missing = WhyNot.NO_CONTENT;
        }
        if (missing != null) {
            return missing;
        }
        new Places(view, same).dropFrom(draft);
        Doers.dropPeoples(draft);
        if (draft.roles.isEmpty() && draft.match.pattern().need() == Need.ANYONE) {
            return WhyNot.UNFILLED;
        }
        return isInternal(draft) || Needs.isAtHome(draft, goal) ? WhyNot.OWN_SIDE : null;
    }

    /** Done to the doer's own side alone; a curfew or an arrest is an event all the same, without that target. */
    private boolean isInternal(EventDraft draft) {
        boolean internal = same.isInternal(draft);
        boolean domestic = internal && draft.match.pattern().extras().has(Extras.Flag.DOMESTIC);
        if (domestic) {
            draft.roles.removeIf(filled -> filled.role() == Role.TARGET);
        }
        return internal && !domestic;
    }

    private void finish(List<EventDraft> drafts) {
        if (!drafts.isEmpty()) {
            settle(drafts);
        }
        memory.rememberDeed(DeedsAgain.deedOf(drafts, same, view.number()));
        memory.rememberActorsOf(view);
    }

    private void settle(List<EventDraft> drafts) {
        new DateAttachment(view, drafts, anchorDay, same).attach();
        Happenings happenings = new Happenings(view);
        List<EventDraft> all = List.copyOf(drafts);
        drafts.removeIf(draft -> !happenings.isOne(draft, all) && noted(draft, WhyNot.NO_ONE_ACT)
                || telling.isGeneral(draft) && noted(draft, WhyNot.GENERAL));
        new RepeatedActs(same, view.isByEndings()).drop(drafts).forEach(draft -> noted(draft, WhyNot.REPEATED));
        new PlansCalledOff(view).settle(drafts);
        new CalledOffPlans(view, anchorDay, new NamedGoals(view, same, places)).addTo(drafts);
        Occasions occasions = new Occasions(view);
        Speakers speakers = new Speakers(view);
        for (EventDraft draft : drafts) {
            draft.onOccasion = occasions.isNamedWith(draft.match);
            draft.assertedBy = speakers.of(draft.match)
                    .filter(speaker -> isAnother(speaker, draft))
                    .orElse(null);
            if (same.participants(draft).size() > 1) {
                memory.rememberParticipants(draft.mode, draft.actors(Role.PARTICIPANT));
            }
            if (same.sources(draft).size() == 2) {
                memory.rememberPair(draft.actors(Role.SOURCE));
            }
        }
        readSurroundings(drafts);
    }

    private void readSurroundings(List<EventDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Venues venues = new Venues(view, drafts, places.all());
        References references = new References(
                view,
                drafts,
                new NamedRecords(view, surroundings.records(), surroundings.publishedYear()).all(),
                bodies);
        for (EventDraft draft : drafts) {
            draft.places = venues.of(draft);
            draft.references = references.of(draft);
        }
    }

    /** What a side says of its own act is no claim about another's. */
    private boolean isAnother(ActorMention speaker, EventDraft draft) {
        return Stream.of(Role.SOURCE, Role.PARTICIPANT)
                .flatMap(role -> draft.actors(role).stream())
                .noneMatch(doer -> same.areOneSide(doer, speaker));
    }
}
