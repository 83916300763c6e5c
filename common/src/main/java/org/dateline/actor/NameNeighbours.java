package org.dateline.actor;

import java.util.Optional;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;

/**
 * Looks at the words beside a name. By capitals: "Chelsea Clinton" and "Clinton Foundation" are not the person, "Michael
 * Jordan" and "Jordan River" not the state, but "Sergey Lavrov" is Sergei Lavrov. Without capitals: "خالد الفيصل" is not
 * Saud, "عادل بن أحمد الجبير" is Adel al-Jubeir.
 */
final class NameNeighbours {
    private final GivenNames givenNames;

    NameNeighbours(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** The name, widened over a given name; empty where its neighbours make it another's. */
    Optional<NamedActor> fitted(ActorText text, NamedActor named) {
        if (!isDoubtful(named) || named.begin() == 0 && text.language.putsStateLast()) {
            return Optional.of(named);
        }
        if (!text.language.hasCapitals()) {
            return named.isPerson() ? fittedToChain(text, named) : Optional.of(named);
        }
        if (text.isHeadline(named.begin())) {
            return Optional.of(named);
        }
        if (named.end() < text.size()
                && text.sameSentence(named.begin(), named.end())
                && isNamePart(text, named.end())) {
            return Optional.empty();
        }
        return fittedToCapitals(text, named);
    }

    private static boolean isDoubtful(NamedActor named) {
        if (named.isPerson() || named.name().aliasKind() == AliasKind.CAPITAL) {
            return named.name().isSingleWord();
        }
        return named.isState() && named.name().trust() == ActorName.Trust.AMBIGUOUS && !named.isDemonym();
    }

    private Optional<NamedActor> fittedToCapitals(ActorText text, NamedActor named) {
        int before = beforeParticles(text, named.begin());
        if (before < 0 || !text.sameSentence(before, named.begin())) {
            return Optional.of(named);
        }
        if (isSubStateOf(text, named, before)) {
            return Optional.empty();
        }
        if (!isNamePart(text, before)) {
            return Optional.of(named);
        }
        return givenNames.isAlike(text.tokens, before, named.actorId())
                ? Optional.of(named.from(before))
                : Optional.empty();
    }

    /** Goes back over "X بن Y" to the first name of the chain. */
    private Optional<NamedActor> fittedToChain(ActorText text, NamedActor named) {
        int head = named.begin() - 1;
        boolean isBound = (text.hits.proclitics(named.hit()) & ~Proclitics.THE) != 0;
        if (isBound || !text.isWord(head) || !text.sameSentence(head, named.begin())) {
            return Optional.of(named);
        }
        while (head >= 2 && text.is(head - 1, WordClass.PATRONYM) && text.isWord(head - 2)) {
            head -= 2;
        }
        boolean isChain = head < named.begin() - 1;
        if (!isChain && !givenNames.isGivenName(text, head)) {
            return Optional.of(named);
        }
        return givenNames.isOf(text, head, named.actorId()) ? Optional.of(named.from(head)) : Optional.empty();
    }

    /** "Atlanta, Georgia": a city that no list has, and a comma. */
    private static boolean isSubStateOf(ActorText text, NamedActor named, int before) {
        return named.isState()
                && text.isComma(before)
                && before > 0
                && isNamePart(text, before - 1)
                && text.isComma(named.end());
    }

    private static int beforeParticles(ActorText text, int begin) {
        int t = begin - 1;
        while (t > 0 && (text.isHyphen(t) || text.is(t, WordClass.NAME_PARTICLE) || text.is(t, WordClass.PATRONYM))) {
            t--;
        }
        return t;
    }

    private static boolean isNamePart(ActorText text, int token) {
        return text.isCapitalised(token)
                && text.isUnknown(token)
                && !text.hits.has(token, LexemeKind.ABBREVIATION)
                && !text.is(token, WordClass.MODIFIER)
                && !text.is(token, WordClass.FORMER);
    }
}
