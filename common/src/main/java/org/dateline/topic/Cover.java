package org.dateline.topic;

import java.util.List;
import org.dateline.actor.ActorMention;

/** The names of bodies and groups in a text, read from left to right: the words in them point to no topic of their own. */
final class Cover {
    private final List<ActorMention> names;
    private int next;

    Cover(List<ActorMention> mentions) {
        names = mentions.stream().filter(Cover::isName).toList();
    }

    private static boolean isName(ActorMention mention) {
        String id = mention.actorId();
        return id.startsWith("org:") || id.startsWith("group:") || id.startsWith("party:");
    }

    /** True where those tokens are a part of a name, not all of it. Begins must never go down from call to call. */
    boolean hides(int begin, int end) {
        while (next < names.size() && names.get(next).end() <= begin) {
            next++;
        }
        if (next == names.size()) {
            return false;
        }
        ActorMention name = names.get(next);
        return name.begin() <= begin && end <= name.end() && end - begin < name.end() - name.begin();
    }
}
