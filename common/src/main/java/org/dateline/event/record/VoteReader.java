package org.dateline.event.record;

import java.util.Optional;
import org.dateline.event.VoteCount;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.dateline.text.Tokens;

/** Counts votes in a stretch of text: "14 votes to none with one abstention", "13-1-1", {@code за – 11, против – 2}. */
public final class VoteReader {
    private static final int COUNCIL = 15;
    private static final int REACH_BEFORE = 4;
    private static final int REACH_BEHIND = 2;
    private static final int UNREAD = -1;

    private final VoteItems items;
    private final boolean council;
    private final boolean[] taken;
    private int inFavour = UNREAD;
    private int against = UNREAD;
    private int abstained = UNREAD;
    private boolean plain;
    /** True where the words stand before their numbers: {@code за – 11}. */
    private final boolean wordsFirst;

    private VoteReader(VoteItems items, boolean council) {
        this.items = items;
        this.council = council;
        taken = new boolean[items.size()];
        wordsFirst = items.size() > 0 && !items.isNumber(0) && items.part(0) != VoteWord.VOTES;
    }

    /** The count in a range of tokens; {@code council} for the fifteen of the Security Council. */
    public static Optional<VoteCount> read(Document document, VoteWords words, Span range, boolean council) {
        return new VoteReader(new VoteItems(document, words, range.begin(), range.end()), council).count();
    }

    /** True for a number that a word of votes follows: "141 votes". */
    public static boolean isCount(Tokens tokens, VoteWords words, int number, int end) {
        int next = number + 1;
        return next < end && VoteWords.word(words.phrases.valueFrom(tokens, next, end)) != null;
    }

    private Optional<VoteCount> count() {
        readDashes();
        for (int i = 0; i < items.size(); i++) {
            if (!items.isNumber(i)) {
                readWord(i);
            }
        }
        if (inFavour == UNREAD && (abstained != UNREAD || against != UNREAD)) {
            readPlain();
        }
        if (inFavour == UNREAD && council && items.isUnanimous()) {
            return Optional.of(new VoteCount(COUNCIL, 0, 0));
        }
        boolean sure = against != UNREAD || abstained != UNREAD || plain && !items.isNeeded();
        return inFavour > 0 && sure && isPossible() ? Optional.of(result()) : Optional.empty();
    }

    /** "11-2", "13-1-1". */
    private void readDashes() {
        for (int i = 0; i < items.size() && inFavour == UNREAD; i++) {
            if (items.isDashed(i)) {
                inFavour = take(i);
                against = take(i + 1);
                if (items.isDashed(i + 1)) {
                    abstained = take(i + 2);
                }
            }
        }
    }

    private void readWord(int word) {
        int before = numberBefore(word);
        int behind = numberBehind(word);
        switch (items.part(word)) {
            case FOR -> {
                plain |= inFavour == UNREAD;
                inFavour = inFavour == UNREAD ? takeOne(word, before, behind) : inFavour;
            }
            case ABSTAIN -> abstained = abstained == UNREAD ? takeOne(word, before, behind) : abstained;
            case VERSUS -> readBoth(before, behind);
            case AGAINST -> {
                if (inFavour == UNREAD && standsBetween(before, behind)) {
                    readBoth(before, behind);
                } else if (against == UNREAD) {
                    against = takeOne(word, before, behind);
                }
            }
            default -> {}
        }
    }

    private void readBoth(int before, int behind) {
        if (inFavour == UNREAD && against == UNREAD && before >= 0 && behind >= 0) {
            inFavour = take(before);
            against = take(behind);
        }
    }

    /** "Adopted by 14 votes with one abstention": the number before "votes". */
    private void readPlain() {
        for (int i = 0; i + 1 < items.size(); i++) {
            boolean votes = items.part(i + 1) == VoteWord.VOTES && items.gapBehind(i) == 0;
            if (items.isNumber(i) && !taken[i] && votes) {
                inFavour = take(i);
                return;
            }
        }
    }

    /** "14 votes against 2", not "13 votes, one against and one abstention". */
    private boolean standsBetween(int before, int behind) {
        if (before < 0 || behind < 0 || before != firstFree()) {
            return false;
        }
        return !isOwnedBehind(behind);
    }

    /** True for the 2 of "2 abstained": the number of the word behind it. */
    private boolean isOwnedBehind(int number) {
        int next = number + 1;
        return next < items.size()
                && !items.isNumber(next)
                && items.part(next) != VoteWord.VOTES
                && items.gapBehind(number) <= 1;
    }

    private int firstFree() {
        for (int i = 0; i < items.size(); i++) {
            if (items.isNumber(i) && !taken[i]) {
                return i;
            }
        }
        return -1;
    }

    /** The number before a word, but the one directly behind it where that is the word's: {@code امتناع خمسة}. */
    private int takeOne(int word, int before, int behind) {
        boolean direct = behind >= 0 && items.gap(word, behind) == 0 && !isOwnedBehind(behind);
        boolean ahead = wordsFirst || direct;
        int first = ahead ? behind : before;
        int second = ahead ? before : -1;
        return first >= 0 ? take(first) : second >= 0 ? take(second) : UNREAD;
    }

    private int take(int item) {
        taken[item] = true;
        return items.number(item);
    }

    /** The free number before a word, with nothing between but "votes"; -1 if there is none. */
    private int numberBefore(int word) {
        int i = word - 1;
        while (i >= 0 && items.part(i) == VoteWord.VOTES) {
            i--;
        }
        boolean near = i >= 0 && items.isNumber(i) && items.gap(i, word) <= REACH_BEFORE;
        return near && !taken[i] ? i : -1;
    }

    private int numberBehind(int word) {
        int i = word + 1;
        while (i < items.size() && items.part(i) == VoteWord.VOTES) {
            i++;
        }
        boolean near = i < items.size() && items.isNumber(i) && items.gap(word, i) <= REACH_BEHIND;
        return near && !taken[i] ? i : -1;
    }

    private boolean isPossible() {
        int sum = inFavour + Math.max(0, against) + Math.max(0, abstained);
        return sum <= (council ? COUNCIL : VoteWords.MOST);
    }

    /** Where the parts that are told make up the whole council, the others are none. */
    private VoteCount result() {
        boolean whole = council && inFavour + Math.max(0, against) + Math.max(0, abstained) == COUNCIL;
        return new VoteCount(inFavour, orNone(against, whole), orNone(abstained, whole));
    }

    private static Integer orNone(int count, boolean whole) {
        return count != UNREAD ? Integer.valueOf(count) : whole ? Integer.valueOf(0) : null;
    }
}
