package org.dateline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Folding;
import org.dateline.text.LexemeKind;
import org.dateline.text.Tokens;

/** The given names of the persons of the tables: whose they are, and that they are given names at all. */
final class GivenNames {
    private static final int SHORTEST = 3;
    private static final String ARTICLE = "ال";

    private final Map<String, Set<String>> byPerson = new HashMap<>();
    private final Map<String, Set<Long>> hashesByPerson = new HashMap<>();
    private final Set<Long> all = new HashSet<>();

    /** Notes the given names of a person; the first of each full name comes first. */
    void add(String personId, List<List<String>> namesOfForms) {
        for (List<String> names : namesOfForms) {
            for (String name : names) {
                byPerson.computeIfAbsent(personId, id -> new TreeSet<>()).add(Folding.fold(name));
                hashesByPerson.computeIfAbsent(personId, id -> new HashSet<>()).add(Tokens.hashOf(name));
            }
            if (!names.isEmpty()
                    && names.get(0).length() >= SHORTEST
                    && !names.get(0).startsWith(ARTICLE)) {
                all.add(Tokens.hashOf(names.get(0)));
            }
        }
    }

    /** True where the word is somebody's given name. */
    boolean isGivenName(ActorText text, int token) {
        if (text.hits.has(token, LexemeKind.OFFICE)) {
            return false;
        }
        return text.is(token, WordClass.GIVEN_NAME)
                || !text.is(token, WordClass.SMALL)
                        && !text.is(token, WordClass.HONORIFIC)
                        && (all.contains(text.tokens.hash(token)) || all.contains(withoutProclitic(text, token)));
    }

    /** True where the word is a given name of that person, as the tables spell it. */
    boolean isOf(ActorText text, int token, String personId) {
        Set<Long> own = hashesByPerson.getOrDefault(personId, Set.of());
        return own.contains(text.tokens.hash(token)) || own.contains(withoutProclitic(text, token));
    }

    private static long withoutProclitic(ActorText text, int token) {
        boolean mayBe = ActorText.ONE_LETTER_WORDS.indexOf(text.tokens.letter(token, 0)) >= 0;
        return mayBe ? text.tokens.hashWithout(token, 1) : 0;
    }

    /** True where the word is a given name of that person in another spelling. */
    boolean isAlike(Tokens tokens, int token, String personId) {
        String written = Folding.fold(tokens.text(token, token + 1));
        return byPerson.getOrDefault(personId, Set.of()).stream().anyMatch(name -> isAlike(name, written));
    }

    private static boolean isAlike(String a, String b) {
        return a.charAt(0) == b.charAt(0) && Skeletons.of(a).equals(Skeletons.of(b));
    }
}
