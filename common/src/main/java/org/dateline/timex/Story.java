package org.dateline.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.text.Document;
import org.dateline.timex.value.Grain;
import org.dateline.timex.value.Granule;
import org.dateline.timex.value.Situation;
import org.dateline.timex.value.Tense;
import org.dateline.timex.value.TimeValue;
import org.dateline.timex.value.TimexSettings;

/** What one text has said of time so far. Lives in one call only, so that nothing passes from one text to the next. */
final class Story implements Situation {
    private static final int FARTHEST_SENTENCES = 3;
    private static final int OPENING_WORDS = 2;

    private final Anchor anchor;
    private final TimexSettings settings;
    private final TenseFinder tenses;
    private final boolean tellsOfThePast;
    private final Granule[] lastByGrain = new Granule[Grain.values().length];
    private final int[] orderByGrain = new int[Grain.values().length];
    private int mentioned;
    private final int[] sentenceByGrain = new int[Grain.values().length];
    private Granule thread;
    private Granule aside;
    private int begin;
    private int end;
    private int sentence;
    private boolean opensSentence;

    Story(Anchor anchor, TimexSettings settings, TenseFinder tenses, boolean tellsOfThePast) {
        this.anchor = anchor;
        this.settings = settings;
        this.tenses = tenses;
        this.tellsOfThePast = tellsOfThePast;
    }

    /** Goes on to the next expression. */
    void moveTo(int beginToken, int endToken, Document document) {
        begin = beginToken;
        end = endToken;
        sentence = document.sentences().of(beginToken);
        opensSentence = beginToken - document.sentences().begin(sentence) <= OPENING_WORDS;
    }

    /** Remembers a date for those that count from it. */
    void remember(TimeValue value) {
        if (!value.isResolved() || isPlanOfThePast(value)) {
            return;
        }
        Granule granule = value.granule();
        lastByGrain[granule.grain().ordinal()] = granule;
        orderByGrain[granule.grain().ordinal()] = ++mentioned;
        sentenceByGrain[granule.grain().ordinal()] = sentence;
        thread = threadAfter(granule);
    }

    /** "Which would be declared the next year" does not take a tale there. */
    private boolean isPlanOfThePast(TimeValue value) {
        return tellsOfThePast
                && thread != null
                && !opensSentence
                && tense() == Tense.FUTURE
                && value.granule().first().isAfter(thread.last());
    }

    /**
     * What the text tells of after a date was named. A date of quite another time inside a sentence looks back or ahead; only
     * where the next one is near to it the text has moved there.
     */
    private Granule threadAfter(Granule granule) {
        if (granule.grain().compareTo(Grain.YEAR) > 0) {
            return thread;
        }
        boolean goesOn = thread == null || opensSentence || isNextTo(thread, granule) || isNextTo(aside, granule);
        aside = goesOn ? null : granule;
        return goesOn ? granule : thread;
    }

    private static boolean isNextTo(Granule known, Granule granule) {
        if (known == null) {
            return false;
        }
        int years = granule.first().getYear() - known.first().getYear();
        return years == 0 || years == 1;
    }

    @Override
    public Optional<LocalDate> anchorDay() {
        return anchor.confidence() < 0.5 ? Optional.empty() : Optional.ofNullable(anchor.day());
    }

    @Override
    public Optional<Granule> previous(Grain grain) {
        Granule last = null;
        int order = 0;
        for (int g = 0; g <= grain.ordinal(); g++) {
            boolean isNear = tellsOfThePast || sentence - sentenceByGrain[g] <= FARTHEST_SENTENCES;
            if (orderByGrain[g] > order && isNear) {
                order = orderByGrain[g];
                last = lastByGrain[g];
            }
        }
        return Optional.ofNullable(last);
    }

    /** Only texts about the past, and those whose day is unknown, have a time of their own. */
    @Override
    public Optional<Granule> storyTime() {
        return tellsOfThePast || anchorDay().isEmpty() ? Optional.ofNullable(thread) : Optional.empty();
    }

    @Override
    public Tense tense() {
        return tenses.around(begin, end);
    }

    @Override
    public TimexSettings settings() {
        return settings;
    }
}
