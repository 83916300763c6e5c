package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.text.Folding;
import org.dateline.text.LexemeKind;
import org.dateline.text.Tokens;

/**
 * Looks at the capitalised words beside a name: "Chelsea Clinton" and "Clinton Foundation" are not the person, "Michael
 * Jordan" and "Jordan River" not the state, but "Sergey Lavrov" is Sergei Lavrov.
 */
final class NameNeighbours {
    private final Map<String, List<String>> givenNames = new HashMap<>();

    /** Notes the given names of a person, to be known again in other spellings. */
    void addGivenNames(String personId, List<String> names) {
        givenNames.merge(
                personId,
                names.stream().map(Folding::fold).toList(),
                (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
    }

    /** The name, widened over a given name; empty where its neighbours make it another's. */
    Optional<NamedActor> fitted(ActorText text, NamedActor named) {
        if (!isDoubtful(named) || !text.language.hasCapitals() || text.isHeadline(named.begin())) {
            return Optional.of(named);
        }
        if (named.end() < text.size()
                && text.sameSentence(named.begin(), named.end())
                && isNamePart(text, named.end())) {
            return Optional.empty();
        }
        return fittedToFront(text, named);
    }

    private static boolean isDoubtful(NamedActor named) {
        if (named.isPerson() || named.name().aliasKind() == AliasKind.CAPITAL) {
            return named.name().isSingleWord();
        }
        return named.isState() && named.name().trust() == ActorName.Trust.AMBIGUOUS && !named.isDemonym();
    }

    private Optional<NamedActor> fittedToFront(ActorText text, NamedActor named) {
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
        return isGivenName(text.tokens, before, named.actorId()) ? Optional.of(named.from(before)) : Optional.empty();
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
        while (t > 0 && (text.isHyphen(t) || text.is(t, WordClass.NAME_PARTICLE))) {
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

    private boolean isGivenName(Tokens tokens, int token, String actorId) {
        String written = Folding.fold(tokens.text(token, token + 1));
        return givenNames.getOrDefault(actorId, List.of()).stream().anyMatch(name -> isAlike(name, written));
    }

    private static boolean isAlike(String a, String b) {
        if (a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return Skeletons.of(a).equals(Skeletons.of(b));
    }
}
