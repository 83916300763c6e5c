package org.dateline.event.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;

/** Which organisations are which: councils in which things happen, missions under a mandate, unions of states. */
final class Bodies {
    private static final String ORGANISATION = "org:";
    private static final String MANDATE = "mandate:";

    private final ActorCatalog catalog;
    private final Map<String, Boolean> mandated = new HashMap<>();

    Bodies(ActorCatalog catalog) {
        this.catalog = catalog;
    }

    static boolean isForum(ActorMention actor) {
        return actor.actorId().equals("org:UNSC") || actor.actorId().equals("org:UNGA");
    }

    /** True for an organisation of states, whose ministers or leaders meet among themselves. */
    boolean isUnion(ActorMention actor) {
        return catalog.actor(actor.actorId())
                .filter(found -> found.kind() == ActorKind.IGO)
                .isPresent();
    }

    /** True for permanent members of the Security Council, and those who speak for them. */
    boolean hasVeto(ActorMention actor) {
        return catalog.countryOf(actor.actorId())
                .filter(PermanentMembers::isOne)
                .isPresent();
    }

    /** True for an armed group of a name of its own, not for "Afghan rebels". */
    boolean isArmedGroup(ActorMention actor) {
        return !catalog.isCollective(actor.actorId())
                && catalog.actor(actor.actorId())
                        .filter(found -> found.kind() == ActorKind.ARMED_GROUP)
                        .isPresent();
    }

    /** True for a mission or inquiry that works under a mandate. */
    boolean isMandated(ActorMention actor) {
        return actor.form() == ActorForm.NAME
                && actor.actorId().startsWith(ORGANISATION)
                && mandated.computeIfAbsent(actor.actorId(), id -> !isForum(actor) && isInternationalBody(id));
    }

    private boolean isInternationalBody(String actorId) {
        return catalog.actor(actorId)
                .filter(found -> found.kind() == ActorKind.BODY && found.countryIso3() == null)
                .isPresent();
    }

    /** The key of a mission's mandate, such as {@code mandate:UNIFIL}. */
    static String mandateKey(ActorMention mission) {
        return MANDATE + mission.actorId().substring(ORGANISATION.length());
    }

    /** The mandate of the one mission that a text names; null where it names none or several. */
    String soleMandate(List<ActorMention> actors) {
        String sole = null;
        for (ActorMention actor : actors) {
            if (isMandated(actor)) {
                String key = mandateKey(actor);
                if (sole != null && !sole.equals(key)) {
                    return null;
                }
                sole = key;
            }
        }
        return sole;
    }
}
