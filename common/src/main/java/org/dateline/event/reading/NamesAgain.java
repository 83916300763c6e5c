package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventContext;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.LexemeKind;
import org.dateline.text.Span;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Adds the doers that a text names again by less than before: "the ministry", "the group", a last name. */
final class NamesAgain {
    private static final int SENTENCES_BACK = 3;
    private static final int SENTENCES_BACK_FOR_NAMES = 12;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 4;
    private static final int ARTICLE = "the ".length();
    private static final String COUNTRY = "the country";

    private final EventContext context;
    private final Tokens tokens;
    private final Hits hits;
    private final List<ActorMention> known;
    private final List<ActorMention> actors = new ArrayList<>();

    /** {@code known} are the actors that the text names in full, in text order. */
    NamesAgain(EventContext context, List<ActorMention> known) {
        this.context = context;
        this.known = known;
        tokens = context.document().tokens();
        hits = context.document().hits();
    }

    /** All actors in text order, none overlapping. */
    List<ActorMention> all() {
        int next = 0;
        for (int token = 0; token < tokens.size(); token++) {
            while (next < known.size() && known.get(next).begin() <= token) {
                actors.add(known.get(next++));
            }
            boolean free = (actors.isEmpty() || actors.get(actors.size() - 1).end() <= token)
                    && (next == known.size() || known.get(next).begin() > token + 1);
            if (free && isSubjectPlace(token)) {
                again(token).ifPresent(actors::add);
            }
        }
        return actors;
    }

    private Optional<ActorMention> again(int token) {
        int hit = longestNoun(token);
        if (hit == Hits.NONE) {
            return lastName(token).or(() -> titled(token));
        }
        if (!isFollowedByVerb(hits.end(hit))) {
            return Optional.empty();
        }
        String words = hits.span(hit, tokens).of(context.document().text()).toLowerCase(Locale.ROOT);
        Optional<ActorMention> meant = switch (kindAt(hit)) {
            case SAME_OFFICE ->
                words.equals(COUNTRY) ? onlyState(token) : latest(token, named(words.substring(ARTICLE)));
            case SAME_GROUP -> latest(token, actor -> actor.actorId().startsWith("group:"));
            default ->
                latest(
                        token,
                        actor -> actor.actorId().startsWith("org:")
                                && context.catalog().countryOf(actor.actorId()).isEmpty());
        };
        return meant.map(actor -> mention(token, hits.end(hit), actor.actorId(), actor.form()));
    }

    /** "The ministry" is one that was called a ministry. */
    private Predicate<ActorMention> named(String noun) {
        return actor -> {
            String name = actor.span().of(context.document().text()).toLowerCase(Locale.ROOT);
            return name.endsWith(noun) || name.contains(noun + " ");
        };
    }

    /** The one that fits in the nearest sentence before that has any; empty where that one has several. */
    private Optional<ActorMention> latest(int token, Predicate<ActorMention> fits) {
        int sentence = sentenceOf(token);
        ActorMention found = null;
        for (int i = actors.size() - 1; i >= 0; i--) {
            ActorMention actor = actors.get(i);
            int there = sentenceOf(actor.begin());
            boolean far = sentence - there > SENTENCES_BACK || found != null && there != sentenceOf(found.begin());
            if (far) {
                break;
            }
            if (there < sentence && fits.test(actor)) {
                if (found != null && !found.actorId().equals(actor.actorId())) {
                    return Optional.empty();
                }
                found = actor;
            }
        }
        return Optional.ofNullable(found);
    }

    /** "The country": the state of the sentence before, if all that is named there is of one state. */
    private Optional<ActorMention> onlyState(int token) {
        int sentence = sentenceOf(token);
        Set<String> states = new HashSet<>();
        ActorMention state = null;
        for (int i = actors.size() - 1;
                i >= 0 && sentence - sentenceOf(actors.get(i).begin()) <= 1;
                i--) {
            ActorMention actor = actors.get(i);
            if (sentenceOf(actor.begin()) < sentence) {
                states.add(context.catalog().countryOf(actor.actorId()).orElse(actor.actorId()));
                state = actor.actorId().startsWith("state:") ? actor : state;
            }
        }
        return states.size() == 1 ? Optional.ofNullable(state) : Optional.empty();
    }

    /** "(President Abdou Diouf) ... Diouf": the last word of a name that no table has. */
    private Optional<ActorMention> lastName(int token) {
        boolean name = tokens.type(token) == TokenType.WORD
                && tokens.letterCase(token) == LetterCase.CAPITAL
                && tokens.length(token) >= SHORTEST_NAME
                && hits.from(token) == hits.to(token)
                && token + 1 < tokens.size()
                && isFollowedByVerb(token + 1);
        for (int i = name ? actors.size() - 1 : -1; i >= 0; i--) {
            ActorMention actor = actors.get(i);
            if (sentenceOf(token) - sentenceOf(actor.begin()) > SENTENCES_BACK_FOR_NAMES) {
                break;
            }
            if (isUnknownHolder(actor) && tokens.hash(actor.end() - 1) == tokens.hash(token)) {
                return Optional.of(mention(token, token + 1, actor.actorId(), ActorForm.OFFICE));
            }
        }
        return Optional.empty();
    }

    /** "(The Czech government fell.) Prime Minister X resigned": of the only state that the sentence before names. */
    private Optional<ActorMention> titled(int token) {
        int title = tokens.letterCase(token) == LetterCase.CAPITAL ? hits.longest(token, LexemeKind.OFFICE) : Hits.NONE;
        int end = title == Hits.NONE ? token : hits.end(title);
        int name = end;
        while (end < tokens.size() && end - name < LONGEST_NAME && isUnknownName(end)) {
            end++;
        }
        int last = end;
        return end > name && isFollowedByVerb(end)
                ? onlyState(token).map(state -> mention(token, last, state.actorId(), ActorForm.STATE_BODY))
                : Optional.empty();
    }

    private boolean isUnknownName(int token) {
        return tokens.type(token) == TokenType.WORD
                && tokens.letterCase(token) == LetterCase.CAPITAL
                && hits.from(token) == hits.to(token);
    }

    private boolean isUnknownHolder(ActorMention actor) {
        return actor.form() != ActorForm.NAME
                && !actor.actorId().startsWith("person:")
                && actor.end() - actor.begin() > 1
                && tokens.letterCase(actor.end() - 1) == LetterCase.CAPITAL
                && hits.from(actor.end() - 1) == hits.to(actor.end() - 1);
    }

    /** Where a doer stands: first in the sentence, behind a comma, "that" or "said". */
    private boolean isSubjectPlace(int token) {
        int before = token - 1;
        int sentence = sentenceOf(token);
        if (token == context.document().sentences().begin(sentence)) {
            return true;
        }
        boolean comma = tokens.isMark(before, ',');
        boolean quote =
                before == context.document().sentences().begin(sentence) && tokens.type(before) != TokenType.WORD;
        return comma || quote || isOf(before, WordClass.THAT) || isOf(before, WordClass.SAY);
    }

    /** A verb, an auxiliary or a comma follows: not "the ministry building". */
    private boolean isFollowedByVerb(int token) {
        if (token >= tokens.size() || tokens.isMark(token, ',')) {
            return token < tokens.size();
        }
        boolean verb = hits.has(token, LexemeKind.TRIGGER) || hits.has(token, LexemeKind.CONTEXT);
        return verb && !hits.has(token, LexemeKind.OBJECT) && !isOf(token, WordClass.OF);
    }

    private boolean isOf(int token, WordClass wordClass) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof ContextWord word && word.wordClass() == wordClass) {
                return true;
            }
        }
        return false;
    }

    private int longestNoun(int token) {
        int longest = Hits.NONE;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            ObjectKind kind = kindAt(h);
            boolean noun =
                    kind == ObjectKind.SAME_OFFICE || kind == ObjectKind.SAME_GROUP || kind == ObjectKind.SAME_BODY;
            if (noun && (longest == Hits.NONE || hits.end(h) > hits.end(longest))) {
                longest = h;
            }
        }
        return longest;
    }

    private ObjectKind kindAt(int hit) {
        return hits.lexeme(hit) instanceof ObjectWord word ? word.objectKind() : null;
    }

    private int sentenceOf(int token) {
        return context.document().sentences().of(token);
    }

    private ActorMention mention(int begin, int end, String actorId, ActorForm form) {
        Span span = tokens.span(begin, end);
        return new ActorMention(begin, end, span, actorId, form, 0);
    }
}
