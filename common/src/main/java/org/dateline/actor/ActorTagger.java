package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.dictionary.Dictionaries;
import org.dateline.text.Document;
import org.dateline.text.LexemeKind;
import org.dateline.text.LexiconBuilder;

/** Finds the actors that a text names: by name, by role, by capital, by adjective. Immutable and safe for threads. */
public final class ActorTagger {
    private final ActorLanguage language;
    private final NameReader names;
    private final RolePhraseReader roles;
    private final TalksReader talks;

    ActorTagger(ActorLanguage language, NameReader names, RolePhraseReader roles, TalksReader talks) {
        this.language = language;
        this.names = names;
        this.roles = roles;
        this.talks = talks;
    }

    /** The tagger of a language; its forms are added to the lexicon with which texts must be read. */
    public static ActorTagger compile(
            String language, Dictionaries dictionaries, ActorCatalog catalog, LexiconBuilder lexicon) {
        return new ActorCompiler(language, dictionaries, catalog).compile(lexicon);
    }

    /**
     * The actors of a text, in text order, never overlapping.
     *
     * @param atOrNull the day at which roles are resolved to persons; null leaves them offices
     */
    public List<ActorMention> tag(Document document, LocalDate atOrNull) {
        return read(document, atOrNull).mentions();
    }

    /** The actors of a text, and the names that nobody knows. */
    public ActorReadings read(Document document, LocalDate atOrNull) {
        ActorText text = new ActorText(document, language, atOrNull);
        if (text.size() == 0) {
            return new ActorReadings(List.of(), List.of());
        }
        names.noteSureNames(text);
        int[] datelineEnds = Datelines.ends(text);
        List<ActorMention> mentions = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            if (!text.hits.has(t, LexemeKind.ACTOR) && !text.hits.has(t, LexemeKind.OFFICE)) {
                t++;
                continue;
            }
            Optional<Phrase> phrase = isInDateline(text, t, datelineEnds) ? Optional.empty() : at(text, t);
            phrase.ifPresent(found -> addAll(text, mentions, found));
            t = phrase.map(Phrase::end).orElse(t + 1);
        }
        return new ActorReadings(mentions, text.memory.unread());
    }

    /** Talks whose ordinal stands before them reach back, but never into an earlier mention. */
    private static void addAll(ActorText text, List<ActorMention> mentions, Phrase found) {
        int end = mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).end();
        for (ActorMention mention : found.mentions()) {
            if (mention.begin() >= end) {
                Neighbours.add(text, mentions, withArticle(text, mention));
                text.memory.mention(mention.actorId());
            }
        }
    }

    /** An article that lost its vowel belongs to the words of the mention. */
    private static ActorMention withArticle(ActorText text, ActorMention mention) {
        int begin = text.language.putsAdjectiveBehind() ? Elisions.begin(text, mention.begin()) : mention.begin();
        return begin == mention.begin() ? mention : mention.from(begin);
    }

    private static boolean isInDateline(ActorText text, int token, int[] ends) {
        int sentence = text.sentences.of(token);
        return sentence < ends.length && token < ends[sentence];
    }

    private Optional<Phrase> at(ActorText text, int token) {
        Optional<Phrase> round = talks.at(text, token);
        if (round.isPresent()) {
            return round;
        }
        int otherEnd = NameReader.otherNameEnd(text, token);
        Optional<NamedActor> name = names.at(text, token);
        Optional<Phrase> role = roles.at(text, token, name);
        boolean longer = role.isPresent() && role.get().end() > otherEnd;
        if (name.isEmpty() && otherEnd > token && !longer) {
            return Optional.of(new Phrase(otherEnd, List.of()));
        }
        if (role.isPresent()
                && name.filter(named -> named.end() > role.get().end()).isEmpty()) {
            return role;
        }
        return name.flatMap(named -> alone(text, named));
    }

    private Optional<Phrase> alone(ActorText text, NamedActor named) {
        if (Compounds.isPlace(text, named) || NamedAfter.isThing(text, named)) {
            return Optional.of(new Phrase(named.end(), List.of()));
        }
        if (Compounds.isAdjective(text, named)) {
            ActorMention adjective = Mentions.of(text, named, named.actorId(), ActorForm.DEMONYM);
            return Optional.of(new Phrase(named.end(), List.of(adjective)));
        }
        if (named.isPerson()) {
            return Optional.of(roles.person(text, named));
        }
        Optional<Phrase> person = roles.personOfState(text, named);
        if (person.isPresent()) {
            return person;
        }
        if (named.name().isSeat() && PlaceGuard.isPlace(text, named)) {
            return Optional.of(new Phrase(named.end(), List.of()));
        }
        return Optional.of(new Phrase(named.end(), List.of(Mentions.of(text, named))));
    }
}
