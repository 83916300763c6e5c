package org.dateline.actor;

import java.util.Optional;
import org.dateline.text.LexemeKind;

/** Reads the person named right behind a role, with or without a comma and a title: "the Russian foreign minister, Mr X". */
final class NameBehindReader {
    private static final int MOST_UNKNOWN_WORDS = 4;
    private static final int MOST_GIVEN_NAMES = 4;

    private final NameReader names;
    private final Incumbency incumbency;
    private final GivenNames givenNames;

    NameBehindReader(NameReader names, Incumbency incumbency, GivenNames givenNames) {
        this.names = names;
        this.incumbency = incumbency;
        this.givenNames = givenNames;
    }

    /** Reads behind a role whose state or body is known. */
    NameBehind of(ActorText text, int token, NamedActor owner, RoleWord role) {
        if (role.isDefinite() && text.language.hasCapitals()) {
            return NameBehind.none(token);
        }
        boolean comma = text.isComma(token);
        int start = afterHonorifics(text, comma ? token + 1 : token);
        Optional<NamedActor> person = personAt(text, start)
                .filter(named -> fits(text, named.actorId(), new Fit(owner.actorId(), role, comma)));
        if (person.isPresent()) {
            return NameBehind.known(person.get());
        }
        return comma || role.isOfNoPerson() ? NameBehind.none(token) : unknownAt(text, token, start);
    }

    private record Fit(String ownerId, RoleWord role, boolean comma) {}

    private boolean fits(ActorText text, String personId, Fit fit) {
        if (!fit.role.isOfNoPerson() && incumbency.everHeld(personId, fit.ownerId, fit.role)) {
            return true;
        }
        boolean nearEnough = text.language.hasCapitals() || incumbency.hasNoKnownOffice(personId);
        return !fit.comma && nearEnough && !fit.role.isOfNoPerson() && incumbency.isOf(personId, fit.ownerId);
    }

    /** Reads behind a role alone: "Foreign Minister X". In a script without capitals the person must have had the role. */
    NameBehind of(ActorText text, int token, RoleWord role) {
        int start = afterHonorifics(text, token);
        Optional<NamedActor> person = personAt(text, start)
                .filter(named -> text.language.hasCapitals()
                        || incumbency.everHeld(named.actorId(), role.role())
                        || role.isCounterpart());
        return person.map(NameBehind::known).orElseGet(() -> NameBehind.none(token));
    }

    /** Reads behind a title of one office. */
    NameBehind of(ActorText text, int token, String officeId) {
        boolean comma = text.isComma(token);
        int start = afterHonorifics(text, comma ? token + 1 : token);
        return personAt(text, start)
                .filter(named -> incumbency.everHeldOffice(named.actorId(), officeId))
                .map(NameBehind::known)
                .orElseGet(() -> comma ? NameBehind.none(token) : unknownAt(text, token, start));
    }

    /** True where the person's country is the state's. */
    boolean isOf(String personId, String stateId) {
        return incumbency.isOf(personId, stateId);
    }

    private static int afterHonorifics(ActorText text, int token) {
        int t = token;
        while (text.is(t, WordClass.HONORIFIC) || t > token && text.isMark(t, '.')) {
            t++;
        }
        return t;
    }

    /** A person at the token, or behind a given name in an unlisted spelling. */
    private Optional<NamedActor> personAt(ActorText text, int token) {
        for (int skipped = 0; skipped <= MOST_GIVEN_NAMES; skipped++) {
            int start = token + skipped;
            if (start >= text.size() || !text.sameSentence(token - 1, start)) {
                return Optional.empty();
            }
            Optional<NamedActor> named = names.at(text, start);
            if (named.isPresent()) {
                return named.filter(NamedActor::isPerson).map(person -> person.from(token));
            }
            boolean given = text.isUnknown(start) && (text.isCapitalised(start) || !text.language.hasCapitals());
            if (!given) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private NameBehind unknownAt(ActorText text, int token, int start) {
        if (start >= text.size() || !text.sameSentence(start - 1, start)) {
            return NameBehind.none(token);
        }
        return text.language.hasCapitals() ? unknownCapitals(text, token, start) : unknownPair(text, token, start);
    }

    private NameBehind unknownCapitals(ActorText text, int token, int start) {
        if (text.isHeadline(start) || !text.isCapitalised(start) || !text.isUnknown(start)) {
            return NameBehind.none(token);
        }
        int end = start + 1;
        int words = 1;
        while (end < text.size() && words < MOST_UNKNOWN_WORDS && continuesName(text, end)) {
            words += text.isWord(end) ? 1 : 0;
            end++;
        }
        while (!text.isCapitalised(end - 1)) {
            end--;
        }
        text.memory.unread(text.tokens.text(start, end));
        return NameBehind.unknown(end);
    }

    private boolean continuesName(ActorText text, int token) {
        if (!text.sameSentence(token - 1, token)) {
            return false;
        }
        return text.isHyphen(token)
                || text.is(token, WordClass.NAME_PARTICLE)
                || text.isMark(token, '.') && text.tokens.length(token - 1) == 1
                || text.isCapitalised(token) && isLastName(text, token);
    }

    /** A word that no list has, or one that is no actor here: "Tom King", "Oskar Fischer". */
    private boolean isLastName(ActorText text, int token) {
        boolean isKnownOtherwise = text.hits.has(token, LexemeKind.TIME)
                || text.is(token, WordClass.SMALL)
                || text.is(token, WordClass.HONORIFIC);
        return !isKnownOtherwise && names.at(text, token).isEmpty();
    }

    /** Without capitals a given name and the word behind it are a name; they stay out of the mention's words. */
    private NameBehind unknownPair(ActorText text, int token, int start) {
        boolean pair = start + 1 < text.size()
                && text.sameSentence(start, start + 1)
                && text.isWord(start + 1)
                && givenNames.isGivenName(text, start)
                && !text.is(start + 1, WordClass.SMALL);
        if (!pair) {
            return NameBehind.none(token);
        }
        int end = start + 2;
        while (text.is(end - 1, WordClass.PATRONYM) && text.isWord(end) && text.sameSentence(start, end)) {
            end++;
        }
        if (names.at(text, start).isEmpty()) {
            text.memory.unread(text.tokens.text(start, end));
        }
        return NameBehind.unknown(token);
    }
}
