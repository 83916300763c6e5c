package org.dateline.jobs.step.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.dateline.coreference.NearCopies;
import scala.Tuple2;

/**
 * Links the copies under one key to those that represent them, so that a text with thousands of copies stays linear. The
 * members come in {@link CopyMember#ORDER}.
 */
final class CopyLinks {

    /** How many texts unlike each other are remembered under a key: more meet only by chance. */
    private static final int MOST_TEXTS = 32;

    private final Deque<Tuple2<CopyMember, List<Long>>> texts = new ArrayDeque<>();

    private CopyLinks() {}

    /** The links under each key of a partition. */
    static Iterator<CopyLink> among(Iterator<Tuple2<CopyMember, List<Long>>> members) {
        CopyLinks links = new CopyLinks();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(members, Spliterator.ORDERED), false)
                .flatMap(member -> links.link(member).stream())
                .iterator();
    }

    private Optional<CopyLink> link(Tuple2<CopyMember, List<Long>> member) {
        long band = member._1().band();
        if (!texts.isEmpty() && texts.getLast()._1().band() != band) {
            texts.clear();
        }
        for (Tuple2<CopyMember, List<Long>> text : texts) {
            if (NearCopies.areCopies(text._2(), member._2())) {
                return Optional.of(
                        new CopyLink(band, text._1().articleId(), member._1().articleId()));
            }
        }
        texts.addLast(member);
        if (texts.size() > MOST_TEXTS) {
            texts.removeFirst();
        }
        return Optional.empty();
    }
}
