package org.dateline.jobs.step.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.dateline.coreference.NearCopies;

/** Links the copies in one band to those that represent them, so that a text with thousands of copies stays linear. */
final class CopyLinks {

    /** How many texts unlike each other a band remembers: more meet only by chance. */
    private static final int MOST_TEXTS = 32;

    private CopyLinks() {}

    /** @param members of one band, in order of ids */
    static Iterator<Edge> among(Iterator<CopyMember> members) {
        Deque<CopyMember> texts = new ArrayDeque<>();
        List<Edge> links = new ArrayList<>();
        while (members.hasNext()) {
            CopyMember member = members.next();
            boolean isCopy = false;
            for (CopyMember text : texts) {
                if (NearCopies.areCopies(text.sketch(), member.sketch())) {
                    links.add(new Edge(text.articleId(), member.articleId()));
                    isCopy = true;
                    break;
                }
            }
            if (!isCopy) {
                texts.addLast(member);
                if (texts.size() > MOST_TEXTS) {
                    texts.removeFirst();
                }
            }
        }
        return links.iterator();
    }
}
