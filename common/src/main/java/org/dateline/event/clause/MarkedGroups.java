package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.pattern.NameEndings;
import org.dateline.event.pattern.NameEndings.Part;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/**
 * Gathers the actors of a sentence into groups, each with the part that its ending or the word behind it says:
 * {@code Rusya'ya karşı, Türkiye ile Rusya arasında}.
 */
final class MarkedGroups {
    private final Words words;
    private final NameEndings endings;
    private final int sentenceEnd;

    MarkedGroups(Words words, NameEndings endings, int sentenceEnd) {
        this.words = words;
        this.endings = endings;
        this.sentenceEnd = sentenceEnd;
    }

    /** The groups in text order. */
    List<ActorGroup> of(List<ActorMention> mentions) {
        List<ActorGroup> groups = new ArrayList<>();
        boolean hasSubject = false;
        for (int i = 0; i < mentions.size(); ) {
            int next = i + 1;
            while (next < mentions.size() && joins(mentions.get(next - 1), mentions.get(next))) {
                next++;
            }
            int last = endOfList(mentions.subList(i, next), hasSubject);
            ActorGroup group = group(mentions.subList(i, i + last));
            hasSubject |= group.bare() && !group.isAdjective();
            groups.add(group);
            i += last;
        }
        return groups;
    }

    /**
     * Commas alone join no names, and one behind a name that opens the sentence sets off its subject:
     * {@code Almanya, Ukrayna ve Rusya'yı uyardı}.
     */
    private int endOfList(List<ActorMention> joined, boolean hasSubject) {
        int last = joined.size();
        while (last > 1 && words.isComma(endOfEnding(joined.get(last - 2).end()))) {
            last--;
        }
        boolean marked = last > 1 && !group(joined.subList(0, last)).bare();
        return marked && !hasSubject && words.isComma(endOfEnding(joined.get(0).end())) ? 1 : last;
    }

    private ActorGroup group(List<ActorMention> members) {
        ActorMention last = members.get(members.size() - 1);
        Part written = partOf(last);
        int tail = endOfEnding(last.end());
        long behind = tail < sentenceEnd ? words.classesAt(tail) & Words.PREPOSITIONS : 0;
        int end = behind == 0 ? tail : endOfPreposition(tail);
        long prepositions = behind == 0 ? written.preposition() : behind;
        boolean object = behind == 0 && written == Part.OBJECT;
        boolean bare = prepositions == 0 && !object;
        return new ActorGroup(
                members.get(0).begin(),
                last.end(),
                members,
                prepositions,
                bare,
                object,
                org.dateline.actor.Case.UNKNOWN,
                end);
    }

    private int endOfEnding(int nameEnd) {
        return nameEnd < sentenceEnd ? endings.endOfEnding(words.tokens(), nameEnd) : nameEnd;
    }

    private Part partOf(ActorMention actor) {
        Part apart = actor.end() < sentenceEnd ? endings.behind(words.tokens(), actor.end()) : Part.BARE;
        return apart == Part.BARE && isCommonNoun(actor) ? endings.ofWord(words.tokens(), actor.end() - 1) : apart;
    }

    /** Roles and bodies end in common nouns, which carry their endings without an apostrophe. */
    private boolean isCommonNoun(ActorMention actor) {
        if (actor.actorId().startsWith("org:") && actor.form() == ActorForm.NAME) {
            return actor.end() - actor.begin() > 1;
        }
        for (int t = actor.begin(); t < actor.end(); t++) {
            int hit = words.hits().longest(t, LexemeKind.OFFICE);
            if (hit != Hits.NONE && words.hits().end(hit) == actor.end()) {
                return true;
            }
        }
        return false;
    }

    private int endOfPreposition(int token) {
        int end = token + 1;
        for (int h = words.hits().from(token); h < words.hits().to(token); h++) {
            boolean preposition =
                    words.hits().kind(h) == LexemeKind.CONTEXT && words.endOf(token, WordClass.BETWEEN) < 0;
            end = preposition ? Math.max(end, words.hits().end(h)) : end;
        }
        return Math.min(end, sentenceEnd);
    }

    private boolean joins(ActorMention one, ActorMention other) {
        if (one.form() == ActorForm.TALKS || other.form() == ActorForm.TALKS) {
            return false;
        }
        int end = endOfEnding(one.end());
        int gap = other.begin() - end;
        Part first = partOf(one);
        if (gap == 1 && (words.isComma(end) || words.is(end, WordClass.AND))) {
            return first == Part.BARE && !isOtherKind(one, other) || first != Part.BARE && first == partOf(other);
        }
        if (gap == 1 && words.tokens().isMark(end, '-') && first == Part.BARE) {
            return !isOtherKind(one, other);
        }
        boolean with = gap == 1 && words.is(end, WordClass.WITH) || gap == 0 && first == Part.WITH;
        return with && isPair(one, other);
    }

    /** {@code Çavuşoğlu ile Lavrov} and {@code Türkiye ile Rusya}, but not {@code Erdoğan ile Ankara'da}. */
    private boolean isPair(ActorMention one, ActorMention other) {
        Part second = partOf(other);
        return second != Part.IN && second != Part.TO && isPerson(one) == isPerson(other);
    }

    private static boolean isPerson(ActorMention actor) {
        return actor.actorId().startsWith("person:") || actor.actorId().startsWith("office:");
    }

    /** {@code Erdoğan, ABD Başkanı}: a list is of persons, or of states and bodies. */
    private static boolean isOtherKind(ActorMention one, ActorMention other) {
        return isPerson(one) != isPerson(other);
    }
}
