package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.LetterCase;

/** Finds whose act or thing a noun names, by a genitive, a possessive or an adjective. */
final class Possessors {
    private static final int GENITIVE_REACH = 3;
    /** An adjective may stand between: "визит нового премьера". */
    private static final int CASE_REACH = 1;

    private static final int PARTICLE_REACH = 4;

    private final SentenceView view;
    private final Subjects subjects;

    Possessors(SentenceView view, Subjects subjects) {
        this.view = view;
        this.subjects = subjects;
    }

    /** The actor whose name covers the object ("the US ambassador") or stands beside it ("60 Russian diplomats"). */
    Optional<ActorGroup> owner(TriggerMatch match) {
        if (match.object() == null) {
            return Optional.empty();
        }
        int begin = match.object().begin();
        int end = match.object().end();
        for (ActorGroup group : view.groups()) {
            boolean covers = group.begin() < end && begin < group.end();
            boolean before =
                    !view.isVerbFirst() && begin >= group.end() && begin - group.end() <= 2 && group.begin() >= 0;
            boolean behind =
                    (view.isVerbFirst() || view.isOwnerBehind()) && group.begin() >= end && group.begin() - end <= 1;
            boolean owned = view.isOwnerBehind() ? group.isBehind(WordClass.OF) : group.bare();
            boolean talks = match.object().word().objectKind() == ObjectKind.TALKS;
            boolean adjectiveBehind =
                    group.begin() == end && (group.isAdjective() || view.hasCases() && group.isBehind(WordClass.OF));
            boolean attribute =
                    !view.isVerbFirst() && !view.isOwnerBehind() && group.end() == begin && isAttribute(group);
            boolean side = view.isAnalytic()
                    && group.end() <= begin
                    && begin - group.end() <= (group.begin() >= match.end() ? 2 : 0);
            boolean names = attribute
                    || side
                    || group.isAdjective()
                    || !talks && before && hasPossessiveMark(group.end())
                    || !talks && behind && owned;
            if (covers || adjectiveBehind || (before || behind) && names) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** "Syrian army shelling", "US strikes"; a city before a noun only says where. */
    private boolean isAttribute(ActorGroup group) {
        ActorMention last = group.members().get(group.members().size() - 1);
        return last.form() != ActorForm.METONYM && !last.actorId().startsWith("person:") && !isPlace(group, last);
    }

    /** "In a Mali ambush", "in Syria raid": a country behind "in" says where, but "in US strikes" whose. */
    private boolean isPlace(ActorGroup group, ActorMention last) {
        return group.isBehind(WordClass.IN)
                && last.form() == ActorForm.NAME
                && last.actorId().startsWith("state:")
                && view.words().tokens().letterCase(last.begin()) != LetterCase.ALL_CAPITALS;
    }

    /** "The veto of Russia", {@code فيتو روسيا}: the actor right behind the noun. */
    Optional<ActorGroup> genitive(TriggerMatch match) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() < match.end()) {
                continue;
            }
            if (isObject(group, match)) {
                return Optional.empty();
            }
            boolean near = group.begin() - match.end() <= (view.hasCases() ? CASE_REACH : GENITIVE_REACH);
            boolean open = view.isVerbFirst()
                    ? group.bare() || group.isBehind(WordClass.FOR)
                    : group.isBehind(WordClass.OF) || match.endsWithOf() && group.bare();
            return near
                            && open
                            && !(view.isVerbFirst() && group.isAdjective())
                            && subjects.inClause(group, match.clause())
                    ? Optional.of(group)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** {@code طرد دبلوماسيين ليبيين}: they are those whom it is done to. */
    private boolean isObject(ActorGroup group, TriggerMatch match) {
        boolean has = view.isVerbFirst() && match.object() != null;
        return has && group.begin() < match.object().end() && match.object().begin() < group.end();
    }

    /** "Russia's veto", "the Russian veto", {@code الفيتو الروسي}; a pronoun is the subject of the clause. */
    Optional<ActorGroup> possessive(TriggerMatch match) {
        if (view.isAnalytic()) {
            return beforeParticle(match);
        }
        for (ActorGroup group : view.groups()) {
            int gap = view.isVerbFirst() ? group.begin() - match.end() : match.begin() - group.end();
            if (gap < 0 || gap > 3) {
                continue;
            }
            boolean adjective = group.isAdjective() && gap <= (view.isVerbFirst() ? 0 : 1);
            boolean owner = !view.isVerbFirst() && hasPossessiveMark(group.end());
            if (adjective || owner) {
                return Optional.of(group);
            }
        }
        Optional<ActorGroup> behind = adjectiveBehind(match);
        if (behind.isPresent()) {
            return behind;
        }
        boolean pronoun =
                match.form() == WordForm.BOUND_NOUN || view.has(WordClass.POSSESSOR, match.begin() - 2, match.begin());
        return pronoun
                ? subjects.before(match)
                        .or(() -> subjects.firstBefore(match))
                        .or(() -> subjects.inherited(match.clause()))
                : Optional.empty();
    }

    /** "Les frappes américaines": adjectives of states that are written small stand behind their nouns. */
    private Optional<ActorGroup> adjectiveBehind(TriggerMatch match) {
        if (view.isVerbFirst() || view.hasCases() || view.isVerbLast()) {
            return Optional.empty();
        }
        for (ActorGroup group : view.groups()) {
            if (group.begin() == match.end() && group.isAdjective()) {
                boolean small = Character.isLowerCase(view.words().tokens().firstChar(group.begin()));
                return small ? Optional.of(group) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code 以色列和哈马斯的停火协议}, {@code 以色列与伊朗之间的停火}: before the object, or the verb where there is none. */
    private Optional<ActorGroup> beforeParticle(TriggerMatch match) {
        int end = match.hasObjectBefore() ? match.object().begin() : match.begin();
        ActorGroup owner = null;
        for (ActorGroup group : view.groups()) {
            int particle = group.end();
            boolean between = particle + 1 < view.end() && view.words().isWritten(particle, "之间");
            particle += between ? 1 : 0;
            boolean marked = particle < view.end() && view.words().isWritten(particle, "的");
            boolean near = group.end() <= end && end - group.end() <= PARTICLE_REACH;
            owner = near && (marked || group.end() == end) && !group.isTalks() ? group : owner;
        }
        return Optional.ofNullable(owner);
    }

    private boolean hasPossessiveMark(int token) {
        return token + 1 < view.end()
                && !view.words().tokens().spaceBefore(token)
                && (view.words().tokens().isMark(token, '\'')
                        || view.words().tokens().isMark(token, '’'));
    }
}
