package org.dateline.event.reading;

import java.util.List;
import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Ancestor;
import org.dateline.event.EventContext;
import org.dateline.text.Tokens;

/** Finds the organisation whose name began with a noun that now stands alone with its article: {@code الحلف}. */
final class NounsOfNames {
    /** So many actors back; who was named before those is forgotten. */
    private static final int REACH = 30;

    private static final String ARTICLE = "ال";
    private static final String TO_THE = "لل";
    private static final String OF = " ل";

    private final EventContext context;

    NounsOfNames(EventContext context) {
        this.context = context;
    }

    /** The last one before that token; {@code index} is that of the first actor behind it. */
    Optional<String> lastBefore(int token, int index) {
        Tokens tokens = context.document().tokens();
        String noun = context.document().text().substring(tokens.begin(token), tokens.end(token));
        List<ActorMention> actors = context.actors();
        for (int i = Math.min(index, actors.size()) - 1; i >= Math.max(0, index - REACH); i--) {
            ActorMention actor = actors.get(i);
            Optional<String> named = actor.begin() < token ? named(noun, actor) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The organisation itself; or that of {@code رئيس المكتب السياسي لحركة حماس}. */
    private Optional<String> named(String noun, ActorMention actor) {
        String id = actor.actorId();
        if (isOrganisation(id)) {
            return beginsWith(noun, actor) ? Optional.of(id) : Optional.empty();
        }
        boolean official = (id.startsWith("person:") || id.startsWith("office:"))
                && actor.end() - actor.begin() > 1
                && actor.span().of(context.document().text()).contains(OF + noun.substring(noun.indexOf('ل') + 1));
        return official ? organisationOf(id) : Optional.empty();
    }

    private Optional<String> organisationOf(String id) {
        for (Ancestor ancestor :
                context.catalog().ancestors(id, context.article().publishedDate())) {
            if (isOrganisation(ancestor.ancestorId())) {
                return Optional.of(ancestor.ancestorId());
            }
        }
        return Optional.empty();
    }

    private static boolean isOrganisation(String id) {
        return id.startsWith("org:") || id.startsWith("group:") || id.startsWith("party:");
    }

    private boolean beginsWith(String noun, ActorMention actor) {
        if (actor.end() - actor.begin() < 2) {
            return false;
        }
        String name = actor.span().of(context.document().text());
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        String bare = first.startsWith(ARTICLE) ? first.substring(ARTICLE.length()) : first;
        return space > 0 && (noun.endsWith(ARTICLE + bare) || noun.endsWith(TO_THE + bare));
    }
}
