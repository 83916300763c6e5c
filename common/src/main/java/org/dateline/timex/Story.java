package org.dateline.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.timex.value.Grain;
import org.dateline.timex.value.Granule;
import org.dateline.timex.value.Situation;
import org.dateline.timex.value.Tense;
import org.dateline.timex.value.TimeValue;
import org.dateline.timex.value.TimexSettings;

/** What one text has said of time so far. Lives in one call only, so that nothing passes from one text to the next. */
final class Story implements Situation {
    private final Anchor anchor;
    private final TimexSettings settings;
    private final TenseFinder tenses;
    private final boolean tellsOfThePast;
    private final Granule[] lastByGrain = new Granule[Grain.values().length];
    private final int[] orderByGrain = new int[Grain.values().length];
    private int mentioned;
    private int lastExplicitSentence = Integer.MIN_VALUE;
    private Granule lastExplicit;
    private int begin;
    private int end;
    private int sentence;

    Story(Anchor anchor, TimexSettings settings, TenseFinder tenses, boolean tellsOfThePast) {
        this.anchor = anchor;
        this.settings = settings;
        this.tenses = tenses;
        this.tellsOfThePast = tellsOfThePast;
    }

    /** Goes on to the next expression. */
    void moveTo(int beginToken, int endToken, int inSentence) {
        begin = beginToken;
        end = endToken;
        sentence = inSentence;
    }

    /** Remembers a date for those that count from it. */
    void remember(TimeValue value) {
        if (!value.isResolved()) {
            return;
        }
        Granule granule = value.granule();
        lastByGrain[granule.grain().ordinal()] = granule;
        orderByGrain[granule.grain().ordinal()] = ++mentioned;
        boolean inStory = value.method() == DateMethod.RELATIVE_TO_PREVIOUS_DATE;
        if (value.method() == DateMethod.EXPLICIT || inStory && lastExplicit != null) {
            lastExplicit = granule;
            lastExplicitSentence = sentence;
        }
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
            if (orderByGrain[g] > order) {
                order = orderByGrain[g];
                last = lastByGrain[g];
            }
        }
        return Optional.ofNullable(last);
    }

    /** Of a text about the past the last date; of other texts a full date of another year shortly before. */
    @Override
    public Optional<Granule> storyTime() {
        if (tellsOfThePast || anchorDay().isEmpty()) {
            return previous(Grain.YEAR);
        }
        boolean isNear = lastExplicit != null && sentence - lastExplicitSentence <= 1;
        if (!isNear || lastExplicit.grain().compareTo(Grain.YEAR) > 0 || tense().ordinal() == Tense.FUTURE.ordinal()) {
            return Optional.empty();
        }
        boolean ofAnotherYear =
                lastExplicit.first().getYear() != anchorDay().get().getYear();
        return ofAnotherYear ? Optional.of(lastExplicit) : Optional.empty();
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
