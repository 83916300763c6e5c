package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Tokens;

/** Whom the pronoun means that is written onto an Arabic verb as its object: {@code قطعت العلاقات مع ليبيا واتهمتها}. */
final class WrittenPronouns {
    private static final int REACH = 18;
    private static final String HER = "ها";
    private static final String HIM = "ه";
    private static final String THEM = "هم";
    private static final String ACCUSE = "تهم";
    private static final String EXPELLED = "diplomats_expelled";

    /** A preposition with a pronoun: what a verb is done to, said before its subject. */
    private static final Set<String> WITH_PREPOSITION = Set.of(
            "به", "بها", "بهم", "بهما", "عليه", "عليها", "عليهم", "عليهما", "له", "لها", "لهم", "لهما", "إليه", "إليها",
            "إليهم", "إليهما", "عنه", "عنها", "منه", "منها", "فيه", "فيها");

    private final SentenceView view;

    WrittenPronouns(SentenceView view) {
        this.view = view;
    }

    /** True where a finite verb has one. */
    static boolean isOn(TriggerMatch match, SentenceView view) {
        return view.isVerbFirst() && isOn(match.span().of(view.text()), match.form());
    }

    /** {@code نددت به روسيا}: who stands behind the pronoun does it. */
    static boolean isBehind(TriggerMatch match, SentenceView view) {
        if (!view.isVerbFirst() || match.end() >= view.end()) {
            return false;
        }
        Tokens tokens = view.words().tokens();
        return WITH_PREPOSITION.contains(view.text().substring(tokens.begin(match.end()), tokens.end(match.end())));
    }

    /** True where the words from one token to another are a verb with one. */
    boolean areAt(int begin, int end, WordForm form) {
        Tokens tokens = view.words().tokens();
        return view.isVerbFirst() && isOn(view.text().substring(tokens.begin(begin), tokens.end(end - 1)), form);
    }

    private static boolean isOn(String verb, WordForm form) {
        boolean finite = form == WordForm.PAST || form == WordForm.PRESENT;
        return finite && (verb.endsWith(HER) || verb.endsWith(HIM) || verb.endsWith(THEM) && !isAccuse(verb));
    }

    /** {@code اتهم} ends like the pronoun. */
    private static boolean isAccuse(String verb) {
        return verb.endsWith(ACCUSE) && verb.length() == ACCUSE.length() + 1;
    }

    /** The last actor before the verb that it can mean and that is not the doer. */
    Optional<ActorGroup> meant(TriggerMatch match, Set<ActorGroup> doers) {
        String verb = match.span().of(view.text());
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            boolean before = group.end() <= match.begin() && match.begin() - group.end() <= REACH;
            if (before && !doers.contains(group) && canBeMeant(verb, group)) {
                last = group;
            }
        }
        return Optional.ofNullable(last);
    }

    /** {@code فرضت عقوبات على روسيا وطردت سفيرها}: one expels no diplomats of one's own. */
    Optional<ActorGroup> sender(TriggerMatch match, Set<ActorGroup> doers) {
        boolean expelled = view.isVerbFirst()
                && !match.isNoun()
                && match.pattern().mode().equals(EXPELLED)
                && match.object() != null;
        int last = expelled ? match.object().end() - 1 : 0;
        Tokens tokens = view.words().tokens();
        String noun = expelled ? view.text().substring(tokens.begin(last), tokens.end(last)) : "";
        if (!noun.endsWith(HER) && !noun.endsWith(HIM)) {
            return Optional.empty();
        }
        ActorGroup found = null;
        for (ActorGroup group : view.groups()) {
            String id = group.members().get(0).actorId();
            boolean before = group.end() <= match.begin() && match.begin() - group.end() <= REACH;
            boolean state = id.startsWith("state:") && !group.isBehind(WordClass.IN) && !group.isAdjective();
            found = before && state && !doers.contains(group) ? group : found;
        }
        return Optional.ofNullable(found);
    }

    private static boolean canBeMeant(String verb, ActorGroup group) {
        ActorMention first = group.members().get(0);
        boolean person =
                first.actorId().startsWith("person:") || first.actorId().startsWith("office:");
        boolean people = first.actorId().startsWith("group:") || first.actorId().startsWith("party:");
        boolean place = group.isBehind(WordClass.IN) || group.isAdjective() || group.isTalks();
        boolean fits = verb.endsWith(HER) ? !person : verb.endsWith(HIM) ? person : people;
        return fits && !place;
    }
}
