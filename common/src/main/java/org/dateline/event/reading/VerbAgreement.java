package org.dateline.event.reading;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.text.Hits;
import org.dateline.text.Tokens;

/** Whether the form of a verb lets an actor be its subject. */
final class VerbAgreement {
    private final SentenceView view;

    VerbAgreement(SentenceView view) {
        this.view = view;
    }

    /** {@code أكدت مصر والسعودية ... ورفض}: the verb that goes on agrees with the first of several, too. */
    boolean mayGoOn(TriggerMatch match, ActorGroup group) {
        ActorMention first = group.members().get(0);
        boolean several = group.members().size() > 1;
        return several
                ? view.agreement().allows(match.span().of(view.text()), match.form(), first.actorId())
                        || view.agreement().isPlural(match.span().of(view.text()))
                : mayDo(match, group);
    }

    /** {@code الولايات المتحدة ... طالبوا}: a plural verb is not that of a single state or person before it. */
    boolean mayStandBefore(TriggerMatch match, ActorGroup group) {
        ActorMention first = group.members().get(0);
        boolean single = group.members().size() == 1
                && first.form() == ActorForm.NAME
                && (first.actorId().startsWith("state:") || first.actorId().startsWith("person:"));
        return !view.isVerbFirst()
                || !single
                || !view.agreement().isPlural(match.span().of(view.text()));
    }

    /** True where a verb may have the group as its subject by the grammar of the language. */
    boolean mayDo(TriggerMatch match, ActorGroup group) {
        ActorMention first = group.members().get(0);
        if (!agreesWithNext(match, group)) {
            return false;
        }
        boolean seat = first.actorId().startsWith("state:") && first.form() != ActorForm.NAME;
        String verb = match.span().of(view.text());
        if (group.members().size() > 1 || seat && !view.agreement().isPlural(verb)) {
            return true;
        }
        return view.agreement().allows(verb, match.form(), first.actorId());
    }

    /** False for {@code وطالب الحكومة} and {@code ودعوا المجلس}: a noun directly behind a verb that cannot be its subject. */
    private boolean agreesWithNext(TriggerMatch match, ActorGroup group) {
        ActorMention first = group.members().get(0);
        boolean name = first.actorId().startsWith("person:") && first.form() == ActorForm.NAME;
        if (group.begin() != match.end() || name) {
            return true;
        }
        Tokens tokens = view.words().tokens();
        String word = view.text().substring(tokens.begin(group.begin()), tokens.end(group.begin()));
        return view.agreement().allowsBehind(match.span().of(view.text()), match.form(), word);
    }

    /** False for {@code اغتيل الحريري ... ودعت}: the verb before the actor of the clause above has another gender. */
    boolean mayShare(TriggerMatch match, ActorGroup group) {
        int clause = view.clauses().of(group.begin());
        if (!view.isVerbFirst() || match.isNoun() || group.members().size() > 1 || clause == match.clause()) {
            return true;
        }
        for (int t = group.begin() - 1; t >= view.clauses().begin(clause); t--) {
            int verb = view.clauses().of(t) == clause ? view.words().finiteAt(t) : Hits.NONE;
            if (verb != Hits.NONE && view.words().hits().end(verb) <= group.begin()) {
                String above =
                        view.words().hits().span(verb, view.words().tokens()).of(view.text());
                return view.agreement()
                        .mayShareSubject(
                                match.span().of(view.text()),
                                match.form(),
                                above,
                                view.words().formOf(verb));
            }
        }
        return true;
    }
}
