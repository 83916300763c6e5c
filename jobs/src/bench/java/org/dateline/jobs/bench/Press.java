package org.dateline.jobs.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.jobs.bench.SyntheticArticle.Told;
import org.dateline.jobs.bench.Wordings.Tense;

/**
 * What outlets publish of a world: reports by Zipf's law over events and over outlets, with what led to them, copies
 * with and without edits, and articles in which nothing happens. Each article is worked out from its number alone.
 */
final class Press {
    private static final int ARTICLE = 3;
    private static final int COPY = 4;
    private static final int OUTLETS = 300;
    private static final double OUTLET_EXPONENT = 0.8;
    private static final double REPORT_EXPONENT = 0.7;

    private static final double EMPTY_SHARE = 0.08;
    private static final double COPIED_SHARE = 0.15;
    private static final double TITLED_SHARE = 0.7;
    private static final double HEADLINE_SHARE = 0.4;
    private static final double BACKGROUND_SHARE = 0.35;
    private static final int FIRST_COPY = 50;
    private static final int LEAST_FILLERS = 5;
    private static final int MOST_FILLERS = 15;

    /** Of 20 outlets, how many write in which language. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ar", "fr", "ru", "es", "en", "ar", "en", "fr", "ru", "es", "en", "ar", "en", "en", "ar", "fr", "ru",
            "es", "en");

    private final long seed;
    private final World world;
    private final double hotShare;
    private final Zipf reports;
    private final Zipf outlets = new Zipf(OUTLETS, OUTLET_EXPONENT);
    private final Wordings wordings;
    private final DayWords days = new DayWords();
    private final Fillers fillers = new Fillers();

    /** @param hotShare of the reports that are of one event, more than Zipf's law would have */
    Press(long seed, World world, Wordings wordings, double hotShare) {
        this.seed = seed;
        this.world = world;
        this.wordings = wordings;
        this.hotShare = hotShare;
        this.reports = new Zipf(world.events(), REPORT_EXPONENT);
    }

    World world() {
        return world;
    }

    SyntheticArticle article(int number) {
        Draw draw = new Draw(seed, ARTICLE, number);
        double kind = draw.unit();
        if (number >= FIRST_COPY && kind < COPIED_SHARE) {
            return copy(number, article(draw.below(number)));
        }
        int outlet = outlets.rank(draw.unit());
        if (kind > 1 - EMPTY_SHARE) {
            return empty(number, outlet, draw);
        }
        return report(number, outlet, draw);
    }

    private static String source(int outlet) {
        return "outlet-" + outlet + ".example";
    }

    private SyntheticArticle empty(int number, int outlet, Draw draw) {
        String language = LANGUAGES.get(outlet % LANGUAGES.size());
        List<Told> sentences = new ArrayList<>();
        addFillers(sentences, draw.between(LEAST_FILLERS, MOST_FILLERS), language, draw);
        LocalDate published = World.FIRST_DAY.plusDays(draw.below(World.DAYS));
        return new SyntheticArticle(number, source(outlet), language, published, null, sentences, -1);
    }

    private SyntheticArticle report(int number, int outlet, Draw draw) {
        TruthEvent event = world.event(draw.isIn(hotShare) ? 0 : reports.rank(draw.unit()));
        LocalDate published = published(event, draw);
        Tense tense = tense(event, published);
        int writer = outlet;
        while (!wordings.has(event.act(), tense, LANGUAGES.get(writer % LANGUAGES.size()))) {
            writer = (writer + 1) % OUTLETS;
        }
        String language = LANGUAGES.get(writer % LANGUAGES.size());
        Told news = told(event, tense, published, language, draw);
        List<Told> sentences = new ArrayList<>(List.of(news));
        addFillers(sentences, draw.between(LEAST_FILLERS, MOST_FILLERS), language, draw);
        if (draw.isIn(BACKGROUND_SHARE)) {
            addBackground(sentences, event, published, language, draw);
        }
        return new SyntheticArticle(
                number, source(writer), language, published, title(event, tense, language, draw), sentences, -1);
    }

    /** Mostly on the day or soon after it, some long after; of a plan, a third before it. */
    private static LocalDate published(TruthEvent event, Draw draw) {
        Plan plan = event.plan();
        if (plan != null && (plan.outcome() == Plan.Outcome.FORGOTTEN || draw.isIn(0.35))) {
            LocalDate end = plan.outcome() == Plan.Outcome.CANCELLED ? plan.changed() : event.day();
            return plan.announced().plusDays(draw.below((int)
                    (end.toEpochDay() - plan.announced().toEpochDay())));
        }
        LocalDate from = event.takesPlace() ? event.day() : plan.changed();
        double chance = draw.unit();
        if (chance < 0.65) {
            return from.plusDays(draw.below(2));
        }
        if (chance < 0.88) {
            return from.plusDays(draw.between(2, 6));
        }
        return from.plusDays(chance < 0.98 ? draw.between(7, 60) : draw.between(60, 400));
    }

    private static Tense tense(TruthEvent event, LocalDate published) {
        if (event.plan() == null) {
            return Tense.PAST;
        }
        if (event.plan().outcome() == Plan.Outcome.CANCELLED
                && !published.isBefore(event.plan().changed())) {
            return Tense.CANCELLED;
        }
        return published.isBefore(event.day()) ? Tense.PLAN : Tense.PAST;
    }

    private Told told(TruthEvent event, Tense tense, LocalDate published, String language, Draw draw) {
        String when = switch (tense) {
            case PAST -> days.past(event.day(), published, language, draw);
            case PLAN -> days.coming(event.plan().dayAsOf(published), published, language, draw);
            case TITLE, CANCELLED -> "";
        };
        return told(event, tense, language, when, draw);
    }

    private Told told(TruthEvent event, Tense tense, String language, String when, Draw draw) {
        String text = wordings.tell(event, tense, language, when, draw);
        return tense == Tense.CANCELLED
                ? new Told(text, event.cancellationId(), "talks_cancelled")
                : new Told(text, event.id(), event.act().mode());
    }

    private Told title(TruthEvent event, Tense tense, String language, Draw draw) {
        if (!draw.isIn(TITLED_SHARE)) {
            return null;
        }
        boolean isHeadline =
                tense == Tense.PAST && draw.isIn(HEADLINE_SHARE) && wordings.has(event.act(), Tense.TITLE, language);
        if (isHeadline) {
            return told(event, Tense.TITLE, language, "", draw);
        }
        String filler = fillers.sentence(language, draw);
        return Told.nothing(filler.substring(0, filler.length() - 1));
    }

    /** Something else that had happened by then. */
    private void addBackground(
            List<Told> sentences, TruthEvent event, LocalDate published, String language, Draw draw) {
        TruthEvent earlier = world.event(reports.rank(draw.unit()));
        boolean isPast = earlier.takesPlace() && earlier.day().isBefore(published.minusDays(7));
        boolean isOther = earlier.number() != event.number() && earlier.act() != event.act();
        if (isPast && isOther && wordings.has(earlier.act(), Tense.PAST, language)) {
            sentences.add(told(earlier, Tense.PAST, published, language, draw));
        }
    }

    private void addFillers(List<Told> sentences, int count, String language, Draw draw) {
        for (int i = 0; i < count; i++) {
            sentences.add(Told.nothing(fillers.sentence(language, draw)));
        }
    }

    /** The same text in another outlet on the same day; some with a sentence more. */
    private SyntheticArticle copy(int number, SyntheticArticle original) {
        Draw draw = new Draw(seed, COPY, number);
        int outlet = draw.below(OUTLETS);
        List<Told> sentences = new ArrayList<>(original.sentences());
        if (draw.isIn(0.5)) {
            addFillers(sentences, 1, original.language(), draw);
        }
        return new SyntheticArticle(
                number,
                source(outlet),
                original.language(),
                original.published(),
                original.title(),
                sentences,
                original.number());
    }
}
