package org.dateline.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** Reads roles with their states and persons, and names with a role beside them. */
final class RolePhraseReader {
    private final ActorCatalog catalog;
    private final NameReader names;
    private final StateFirstReader stateFirst;
    private final RoleFirstReader roleFirst;
    private final TitleReader titles;
    private final PhraseResolver resolver;
    private final Incumbency incumbency;

    RolePhraseReader(ActorCatalog catalog, NameReader names, GivenNames givenNames) {
        this.catalog = catalog;
        this.names = names;
        incumbency = new Incumbency(catalog);
        NameBehindReader namesBehind = new NameBehindReader(names, incumbency, givenNames);
        RoleChoice choice = new RoleChoice(catalog);
        stateFirst = new StateFirstReader(names, namesBehind, choice);
        roleFirst = new RoleFirstReader(names, namesBehind, choice, new TitleOwners(catalog));
        resolver = new PhraseResolver(catalog);
        titles = new TitleReader(catalog, namesBehind, resolver);
    }

    /** The longest phrase with a role that begins at the token. */
    Optional<Phrase> at(ActorText text, int token, Optional<NamedActor> name) {
        Optional<Phrase> title = titles.at(text, token);
        Optional<RolePhrase> role = role(text, token, name);
        if (title.isPresent()
                && role.filter(longer -> longer.end() > title.get().end()).isEmpty()) {
            return title;
        }
        return role.map(phrase -> resolver.resolve(text, phrase));
    }

    private Optional<RolePhrase> role(ActorText text, int token, Optional<NamedActor> name) {
        Optional<RolePhrase> first = roleFirst.at(text, token);
        if (first.isPresent() || name.isEmpty() || !text.language.putsStateFirst()) {
            return first;
        }
        boolean adjectiveOnly = text.language.putsGenitiveBehind();
        return adjectiveOnly && !name.get().isDemonym() ? Optional.empty() : stateFirst.at(text, name.get());
    }

    /** A person's name with what is said of the person beside it: "Lavrov, the Russian foreign minister". */
    Phrase person(ActorText text, NamedActor person) {
        incumbency.roleOf(person.actorId(), text).ifPresent(text.memory::role);
        int end = withApposition(text, person);
        ActorMention alone = Mentions.of(text, person);
        if (end == person.end()) {
            return new Phrase(end, List.of(alone));
        }
        Span span = new Span(alone.span().begin(), text.tokens.end(end - 1));
        return new Phrase(
                end,
                List.of(new ActorMention(
                        person.begin(),
                        end,
                        span,
                        person.actorId(),
                        ActorForm.NAME,
                        alone.proclitics(),
                        alone.cases())));
    }

    private int withApposition(ActorText text, NamedActor person) {
        boolean comma = text.isComma(person.end());
        if (!comma && text.language.hasCapitals()) {
            return person.end();
        }
        int start = comma ? person.end() + 1 : person.end();
        if (start >= text.size() || !text.sameSentence(person.begin(), start)) {
            return person.end();
        }
        if (text.is(start, WordClass.ARTICLE)) {
            start++;
        }
        return appositionEnd(text, person, start).orElse(person.end());
    }

    private Optional<Integer> appositionEnd(ActorText text, NamedActor person, int start) {
        Optional<Integer> title = titles.at(text, start)
                .filter(phrase -> speaksFor(person, phrase.mentions().get(0).actorId()))
                .map(Phrase::end);
        if (title.isPresent()) {
            return title;
        }
        Optional<NamedActor> owner = names.at(text, start);
        return role(text, start, owner)
                .filter(phrase -> phrase.soleOwner()
                        .filter(state -> incumbency.everHeld(person.actorId(), state.actorId(), phrase.role()))
                        .isPresent())
                .map(RolePhrase::end);
    }

    private boolean speaksFor(NamedActor person, String named) {
        return person.actorId().equals(named)
                || catalog.officesOf(person.actorId(), null).contains(named);
    }

    /** "Russia's Lavrov": one actor, the person. */
    Optional<Phrase> personOfState(ActorText text, NamedActor state) {
        int behind = Possessives.end(text, state.end());
        if (behind == state.end() || behind >= text.size() || !state.isState()) {
            return Optional.empty();
        }
        return names.at(text, behind)
                .filter(NamedActor::isPerson)
                .filter(person -> incumbency.isOf(person.actorId(), state.actorId()))
                .map(person -> widened(person(text, person), text, state));
    }

    private static Phrase widened(Phrase phrase, ActorText text, NamedActor state) {
        ActorMention person = phrase.mentions().get(0);
        int begin = text.hits.span(state.hit(), text.tokens).begin();
        Span span = new Span(begin, person.span().end());
        return new Phrase(
                phrase.end(),
                List.of(new ActorMention(state.begin(), phrase.end(), span, person.actorId(), ActorForm.NAME, 0)));
    }
}
