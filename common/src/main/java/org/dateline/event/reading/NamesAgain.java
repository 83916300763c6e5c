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
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.LexemeKind;
import org.dateline.text.Sentences;
import org.dateline.text.Span;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Adds the doers that a text names again by less than before: "the ministry", "the group", a last name. */
final class NamesAgain {
    private static final long SUBJECT_FOLLOWS = WordClass.THAT.bit() | WordClass.SAY.bit();
    private static final int SENTENCES_BACK = 3;
    private static final int SENTENCES_BACK_FOR_NAMES = 12;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 4;

    private final EventContext context;
    private final Tokens tokens;
    private final Hits hits;
    private final Sentences sentences;
    private final List<ActorMention> known;
    private final List<ActorMention> actors = new ArrayList<>();
    /** The sentence that is read, and where it and the one before it begin. */
    private int sentence;

    private int begin;
    private int beginBefore;

    /** {@code known} are the actors that the text names in full, in text order. */
    NamesAgain(EventContext context, List<ActorMention> known) {
        this.context = context;
        this.known = known;
        tokens = context.document().tokens();
        hits = context.document().hits();
        sentences = context.document().sentences();
    }

    /** All actors in text order, none overlapping. */
    List<ActorMention> all() {
        int next = 0;
        for (sentence = 0; sentence < sentences.count(); sentence++) {
            beginBefore = begin;
            begin = sentences.begin(sentence);
            for (int token = begin; token < sentences.end(sentence); token++) {
                while (next < known.size() && known.get(next).begin() <= token) {
                    actors.add(known.get(next++));
                }
                if (isSubjectPlace(token) && isFree(token, next)) {
                    again(token).ifPresent(actors::add);
                }
            }
        }
        return actors;
    }

    private boolean isFree(int token, int next) {
        return (actors.isEmpty() || actors.get(actors.size() - 1).end() <= token)
                && (next == known.size() || known.get(next).begin() > token + 1);
    }

    private Optional<ActorMention> again(int token) {
        int hit = nameAgain(token);
        if (hit == Hits.NONE) {
            return tokens.letterCase(token) == LetterCase.CAPITAL ? byName(token) : Optional.empty();
        }
        if (!isFollowedByVerb(hits.end(hit))) {
            return Optional.empty();
        }
        Optional<ActorMention> meant = switch (((ObjectWord) hits.lexeme(hit)).objectKind()) {
            case SAME_STATE -> onlyState();
            case SAME_OFFICE -> latest(named(token + 1, hits.end(hit)));
            case SAME_GROUP -> latest(actor -> actor.actorId().startsWith("group:"));
            default -> latest(this::isOfStates);
        };
        return meant.map(actor -> mention(token, hits.end(hit), actor.actorId(), actor.form()));
    }

    /** The longest pointer there that names somebody again. */
    private int nameAgain(int token) {
        int hit = hits.longest(token, LexemeKind.POINTER);
        return hit != Hits.NONE && ((ObjectWord) hits.lexeme(hit)).objectKind().namesAgain() ? hit : Hits.NONE;
    }

    private boolean isOfStates(ActorMention actor) {
        return actor.actorId().startsWith("org:")
                && context.catalog().countryOf(actor.actorId()).isEmpty();
    }

    /** "The ministry" is one that was called a ministry. */
    private Predicate<ActorMention> named(int noun, int end) {
        String words = tokens.span(noun, end).of(context.document().text()).toLowerCase(Locale.ROOT);
        return actor -> {
            String name = actor.span().of(context.document().text()).toLowerCase(Locale.ROOT);
            return name.endsWith(words) || name.contains(words + " ");
        };
    }

    /** The one that fits in the nearest sentence before that has any; empty where that one has several. */
    private Optional<ActorMention> latest(Predicate<ActorMention> fits) {
        ActorMention found = null;
        for (int i = actors.size() - 1; i >= 0; i--) {
            ActorMention actor = actors.get(i);
            int there = sentences.of(actor.begin());
            boolean far = sentence - there > SENTENCES_BACK || found != null && there != sentences.of(found.begin());
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
    private Optional<ActorMention> onlyState() {
        Set<String> states = new HashSet<>();
        ActorMention state = null;
        for (int i = actors.size() - 1; i >= 0 && actors.get(i).begin() >= beginBefore; i--) {
            ActorMention actor = actors.get(i);
            if (actor.begin() < begin) {
                states.add(context.catalog().countryOf(actor.actorId()).orElse(actor.actorId()));
                state = actor.actorId().startsWith("state:") ? actor : state;
            }
        }
        return states.size() == 1 ? Optional.ofNullable(state) : Optional.empty();
    }

    private Optional<ActorMention> byName(int token) {
        Optional<ActorMention> again = lastName(token);
        return again.isPresent() ? again : titled(token);
    }

    /** "(President Abdou Diouf) ... Diouf": the last word of a name that no table has. */
    private Optional<ActorMention> lastName(int token) {
        boolean name = tokens.type(token) == TokenType.WORD
                && tokens.length(token) >= SHORTEST_NAME
                && hits.from(token) == hits.to(token)
                && token + 1 < tokens.size()
                && isFollowedByVerb(token + 1);
        for (int i = name ? actors.size() - 1 : -1; i >= 0; i--) {
            ActorMention actor = actors.get(i);
            if (sentence - sentences.of(actor.begin()) > SENTENCES_BACK_FOR_NAMES) {
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
        int title = hits.longest(token, LexemeKind.OFFICE);
        if (title == Hits.NONE) {
            return Optional.empty();
        }
        int end = hits.end(title);
        int name = end;
        while (end < tokens.size() && end - name < LONGEST_NAME && isUnknownName(end)) {
            end++;
        }
        int last = end;
        return end > name && isFollowedByVerb(end)
                ? onlyState().map(state -> mention(token, last, state.actorId(), ActorForm.STATE_BODY))
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
        return token == begin
                || tokens.isMark(before, ',')
                || before == begin && tokens.type(before) != TokenType.WORD
                || (hits.contexts(before) & SUBJECT_FOLLOWS) != 0;
    }

    /** A verb, an auxiliary or a comma follows: not "the ministry building". */
    private boolean isFollowedByVerb(int token) {
        if (token >= tokens.size() || tokens.isMark(token, ',')) {
            return token < tokens.size();
        }
        boolean verb = hits.has(token, LexemeKind.TRIGGER) || hits.has(token, LexemeKind.CONTEXT);
        return verb && !hits.has(token, LexemeKind.OBJECT) && (hits.contexts(token) & WordClass.OF.bit()) == 0;
    }

    private ActorMention mention(int begin, int end, String actorId, ActorForm form) {
        Span span = tokens.span(begin, end);
        return new ActorMention(begin, end, span, actorId, form, 0);
    }
}
