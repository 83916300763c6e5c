package org.dateline.event.reading;

import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * Sees by its ending that a noun directly behind an Arabic verb is its subject, though no table knows it: {@code ودعت
 * المديرية}, {@code وطالب المحاميان}, {@code ورفض المتظاهرون}. Such a verb does not go on with the doer of the clause before.
 */
final class UnknownSubjects {
    private static final int SHORTEST = 5;
    private static final int NEAR = 2;
    /** They only end like a dual. */
    private static final Set<String> SINGULAR =
            Set.of("العدوان", "البيان", "الإعلان", "البرلمان", "الطيران", "العنوان", "الائتمان", "الميدان");

    private final SentenceView view;
    private final Words words;

    UnknownSubjects(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** True where the word behind the verb is one, or those of a state stand right before it. */
    boolean haveVerb(TriggerMatch match) {
        return isSubject(match)
                || view.groups().stream()
                        .anyMatch(group -> group.end() <= match.begin()
                                && match.begin() - group.end() <= NEAR
                                && view.clauses().of(group.begin()) == match.clause()
                                && areOf(group));
    }

    private boolean isSubject(TriggerMatch match) {
        int token = match.end();
        return isSubjectAt(match, token)
                || view.isVerbFirst()
                        && token + 1 < view.end()
                        && words.is(token, WordClass.THIS)
                        && isNamedByNoun(match, token + 1);
    }

    /** {@code ودعت هذه المنظمات}: somebody named before, but not by name. */
    private boolean isNamedByNoun(TriggerMatch match, int token) {
        return words.tokens().type(token) == TokenType.WORD
                && !words.isHidden(token)
                && isDefinite(token)
                && (isFeminine(match, token) || endsWith(token, 'ا', 'ت') || endsWith(token, 'و', 'ن'));
    }

    private boolean isSubjectAt(TriggerMatch match, int token) {
        return view.isVerbFirst()
                && token < view.end()
                && isUnknownNoun(token)
                && (endsWith(token, 'و', 'ن') || isDefinite(token) && (isDual(token) || isFeminine(match, token)));
    }

    /** {@code رابطة علماء فلسطين}: a noun without article that is none of government, right before the name of a state. */
    boolean areOf(ActorGroup group) {
        ActorMention first = group.members().get(0);
        int before = group.begin() - 1;
        boolean state =
                first.actorId().startsWith("state:") && first.form() == ActorForm.NAME && first.proclitics() == 0;
        return view.isVerbFirst()
                && state
                && before > view.begin()
                && words.tokens().type(before) == TokenType.WORD
                && isOther(before)
                && !isDefinite(before)
                && !isHead(before - 1);
    }

    private boolean isHead(int token) {
        return words.isNoun(token, WordClass.HEAD) || words.hits().has(token, LexemeKind.OFFICE);
    }

    private boolean isDefinite(int token) {
        return words.tokens().letter(token, 0) == 'ا' && words.tokens().letter(token, 1) == 'ل';
    }

    private boolean isDual(int token) {
        Tokens tokens = words.tokens();
        String noun = view.text().substring(tokens.begin(token), tokens.end(token));
        return endsWith(token, 'ا', 'ن') && !SINGULAR.contains(noun);
    }

    private boolean isUnknownNoun(int token) {
        return words.tokens().type(token) == TokenType.WORD
                && words.tokens().length(token) >= SHORTEST
                && isOther(token);
    }

    private boolean isOther(int token) {
        return !words.isHidden(token)
                && words.classesAt(token) == 0
                && words.verbAt(token) == Hits.NONE
                && words.objectAt(token) == null
                && !isHead(token);
    }

    private boolean isFeminine(TriggerMatch match, int token) {
        String verb = match.span().of(view.text());
        boolean feminine = switch (match.form()) {
            case PAST -> verb.endsWith("ت") || verb.endsWith("تها") || verb.endsWith("ته");
            case PRESENT -> verb.startsWith("ت");
            default -> false;
        };
        return feminine && words.tokens().lastChar(token) == 'ة';
    }

    private boolean endsWith(int token, char one, char other) {
        Tokens tokens = words.tokens();
        int length = tokens.length(token);
        return tokens.letter(token, length - 2) == one && tokens.letter(token, length - 1) == other;
    }
}
