package org.dateline.jobs.step.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.dateline.coreference.NearCopies;

/**
 * Links the copies under one key to those that represent them, so that a text with thousands of copies stays linear. The
 * members come in order of keys, then of ids.
 */
final class CopyLinks {

    /** How many texts unlike each other are remembered under a key: more meet only by chance. */
    private static final int MOST_TEXTS = 32;

    private final Deque<CopyMember> texts = new ArrayDeque<>();

    private CopyLinks() {}

    /** The links under each key of a partition. */
    static Iterator<CopyLink> among(Iterator<CopyMember> members) {
        CopyLinks links = new CopyLinks();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(members, Spliterator.ORDERED), false)
                .flatMap(member -> links.link(member).stream())
                .iterator();
    }

    private Optional<CopyLink> link(CopyMember member) {
        long band = member.band();
        if (!texts.isEmpty() && texts.getLast().band() != band) {
            texts.clear();
        }
        for (CopyMember text : texts) {
            if (NearCopies.areCopies(text.sketch(), member.sketch())) {
                return Optional.of(new CopyLink(band, text.articleId(), member.articleId()));
            }
        }
        texts.addLast(member);
        if (texts.size() > MOST_TEXTS) {
            texts.removeFirst();
        }
        return Optional.empty();
    }
}
