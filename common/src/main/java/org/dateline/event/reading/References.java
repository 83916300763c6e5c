package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.event.Reference;
import org.dateline.event.ReferenceKind;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.record.ReferenceAt;

/** Which of the references of a sentence are those of each of its events. */
final class References {
    private static final String MANDATE = "mandate:";
    private static final String TALKS = "talks:";
    private static final String ORGANISATION = "org:";
    private static final int NOWHERE = -1;
    private static final int BODY_REACH = 4;

    private final SentenceView view;
    private final List<EventDraft> drafts;
    private final List<ReferenceAt> found;
    private final Bodies bodies;

    References(SentenceView view, List<EventDraft> drafts, List<ReferenceAt> found, Bodies bodies) {
        this.bodies = bodies;
        this.view = view;
        this.drafts = drafts;
        this.found = found;
    }

    /** The references of one draft, none twice. */
    List<Reference> of(EventDraft draft) {
        List<Reference> references = new ArrayList<>();
        boolean outcome = false;
        for (ReferenceAt reference : found) {
            if (isOf(draft, reference)) {
                boolean result = !outcome && isOutcome(draft, reference);
                outcome |= result;
                add(references, named(reference, result));
            }
        }
        addOfKey(draft, references);
        addMandates(draft, references);
        return references;
    }

    private static void add(List<Reference> references, Reference more) {
        boolean known = references.stream()
                .anyMatch(other ->
                        other.kind().equals(more.kind()) && other.value().equals(more.value()));
        if (!known) {
            references.add(more);
        }
    }

    private Reference named(ReferenceAt reference, boolean outcome) {
        return new Reference(
                reference.kind().code(),
                reference.value(),
                outcome ? Reference.OUTCOME : Reference.ABOUT,
                reference.span().of(view.text()),
                reference.span().begin(),
                reference.span().end());
    }

    /** In its clause; of references in a clause without events, the nearest ones. */
    private boolean isOf(EventDraft draft, ReferenceAt reference) {
        int clause = view.clauses().of(reference.begin());
        EventDraft nearest = null;
        for (EventDraft other : drafts) {
            if (other.match.clause() == clause) {
                return draft.match.clause() == clause;
            }
            boolean nearer = nearest == null || distance(other, reference) < distance(nearest, reference);
            nearest = nearer ? other : nearest;
        }
        return nearest == draft;
    }

    private static int distance(EventDraft draft, ReferenceAt reference) {
        return Math.abs(draft.match.begin() - reference.begin());
    }

    /** True where the act makes the text: adopts the resolution, signs the treaty, tables the draft. */
    private static boolean isOutcome(EventDraft draft, ReferenceAt reference) {
        Set<String> makers = switch (reference.kind()) {
            case RESOLUTION -> Set.of("resolution_adopted");
            case TREATY -> Set.of("agreement_signed");
            case DRAFT -> Set.of("resolution_tabled");
            case STATEMENT -> Set.of("joint_statement");
            default -> Set.of();
        };
        boolean first = reference.begin() >= draft.match.begin() || draft.passive || draft.match.hasObjectBefore();
        return first && makers.contains(draft.mode);
    }

    /** The mandate or numbered round that the act is about. */
    private void addOfKey(EventDraft draft, List<Reference> references) {
        String key = draft.objectKey;
        if (key != null && key.startsWith(MANDATE)) {
            boolean made = draft.mode.equals("mandate_established");
            String role = made ? Reference.OUTCOME : Reference.ABOUT;
            String value = key.substring(MANDATE.length());
            add(references, of(ReferenceKind.MANDATE, value, role, groupOf(ORGANISATION + value)));
        } else if (key != null && key.startsWith(TALKS) && Character.isDigit(key.charAt(key.length() - 1))) {
            String value = key.substring(TALKS.length());
            add(references, of(ReferenceKind.ROUND, value, Reference.ABOUT, groupOf(key)));
        }
    }

    /** "A draft on renewing the mandate of the mission": the mission behind the word. */
    private void addMandates(EventDraft draft, List<Reference> references) {
        for (int t = draft.match.begin(); t < view.end(); t++) {
            ObjectWord object = view.words().objectAt(t);
            boolean mandate = object != null && object.objectKind() == ObjectKind.MANDATE;
            ActorMention body = mandate ? bodyBehind(t) : null;
            if (body != null && view.clauses().of(t) == draft.match.clause()) {
                String value = body.actorId().substring(ORGANISATION.length());
                add(references, of(ReferenceKind.MANDATE, value, Reference.ABOUT, groupOf(body.actorId())));
            }
        }
    }

    private ActorMention bodyBehind(int token) {
        for (ActorGroup group : view.groups()) {
            ActorMention first = group.members().get(0);
            if (group.begin() > token && group.begin() <= token + BODY_REACH) {
                return bodies.isMandated(first) ? first : null;
            }
        }
        return null;
    }

    private Reference of(ReferenceKind kind, String value, String role, ActorGroup group) {
        if (group == null) {
            return new Reference(kind.code(), value, role, null, NOWHERE, NOWHERE);
        }
        var span = group.members().get(0).span();
        return new Reference(kind.code(), value, role, span.of(view.text()), span.begin(), span.end());
    }

    private ActorGroup groupOf(String actorId) {
        for (ActorGroup group : view.groups()) {
            if (group.members().get(0).actorId().equals(actorId)) {
                return group;
            }
        }
        return null;
    }
}
