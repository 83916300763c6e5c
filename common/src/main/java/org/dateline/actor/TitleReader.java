package org.dateline.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Span;

/** Reads titles of one office, with the holder's name if it follows: "UN Secretary-General Ban Ki-moon". */
final class TitleReader {
    private final ActorCatalog catalog;
    private final NameBehindReader namesBehind;
    private final PhraseResolver resolver;

    TitleReader(ActorCatalog catalog, NameBehindReader namesBehind, PhraseResolver resolver) {
        this.catalog = catalog;
        this.namesBehind = namesBehind;
        this.resolver = resolver;
    }

    Optional<Phrase> at(ActorText text, int token) {
        int hit = text.longest(token, LexemeKind.OFFICE, OfficeTitle.class);
        if (hit == Hits.NONE) {
            return Optional.empty();
        }
        String officeId = text.lexeme(hit, OfficeTitle.class).officeId();
        RoleContext.Modifiers behind = text.language.putsStateLast()
                ? RoleContext.modifiers(text, text.hits.end(hit))
                : new RoleContext.Modifiers(text.hits.end(hit), false, false, false);
        NameBehind name = namesBehind.of(text, behind.end(), officeId);
        int end = name.isNone() ? behind.end() : Math.max(behind.end(), name.end());
        return Optional.of(phrase(text, new Title(hit, officeId, behind.isFormer(), name), end));
    }

    private record Title(int hit, String officeId, boolean isFormer, NameBehind name) {}

    private Phrase phrase(ActorText text, Title title, int end) {
        if (title.name.person().isPresent()) {
            String personId = title.name.person().get().actorId();
            return new Phrase(end, List.of(mention(text, title, end, new Named(personId, ActorForm.OFFICE))));
        }
        catalog.roleOf(title.officeId).ifPresent(text.memory::role);
        return new Phrase(end, List.of(mention(text, title, end, unnamed(text, title, end))));
    }

    private record Named(String actorId, ActorForm form) {}

    private Named unnamed(ActorText text, Title title, int end) {
        String bodyId = catalog.bodyOf(title.officeId).orElse(title.officeId);
        RolePhrase.Standing standing = RoleContext.standingBefore(text, text.hits.begin(title.hit));
        if (standing == RolePhrase.Standing.HOLDER) {
            standing = RoleContext.standingBehind(text, end);
        }
        boolean anySpokesman = standing == RolePhrase.Standing.ANYONE && RolePhrase.isSpokesmans(title.officeId);
        if (anySpokesman || standing == RolePhrase.Standing.AIDE) {
            return new Named(bodyId, ActorForm.STATE_BODY);
        }
        if (title.isFormer || standing != RolePhrase.Standing.HOLDER) {
            return new Named(bodyId, ActorForm.DEMONYM);
        }
        String actorId = title.name.isUnknown() ? title.officeId : resolver.holderOrOffice(text, title.officeId);
        return new Named(actorId, ActorForm.OFFICE);
    }

    private static ActorMention mention(ActorText text, Title title, int end, Named named) {
        Span words = text.hits.span(title.hit, text.tokens);
        Span span = new Span(words.begin(), text.tokens.end(end - 1));
        int proclitics = text.hits.proclitics(title.hit);
        int cases = text.lexeme(title.hit, OfficeTitle.class).cases();
        return new ActorMention(text.hits.begin(title.hit), end, span, named.actorId, named.form, proclitics, cases);
    }
}
