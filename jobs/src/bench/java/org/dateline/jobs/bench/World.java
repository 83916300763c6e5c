package org.dateline.jobs.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * All events of a stream. Each is worked out from its number alone, so that there may be any number of them: pairs of
 * states have events by Zipf's law, and each pair goes through its acts again and again, half of the rounds on one day.
 * What only its actors and its day tell from others happens again after {@link #REST_DAYS} at the earliest; a pair that
 * has more events than that allows has drafts, which have symbols.
 */
final class World {
    static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    static final int DAYS = 1826;
    static final int REST_DAYS = 20;

    private static final int EVENT = 1;
    private static final int ROUND = 2;
    private static final double PAIR_EXPONENT = 0.8;
    private static final double ANNOUNCED_SHARE = 0.4;
    private static final int PERMANENT_MEMBERS = 5;
    private static final int MANDATE_DAYS = 365;
    private static final double GOLDEN_SECTION = 0.6180339887;

    private final long seed;
    private final int events;
    private final int states;
    private final List<String> mandates;
    private final Zipf pairs;
    private final long stride;

    /** @param states how many there are; the first five are the permanent members of the Security Council */
    World(long seed, int events, int states, List<String> mandates) {
        this.seed = seed;
        this.events = events;
        this.states = states;
        this.mandates = mandates;
        this.pairs = new Zipf(states * (states - 1) / 2, PAIR_EXPONENT);
        this.stride = stride(events);
    }

    int events() {
        return events;
    }

    private int nMandates() {
        return Math.min(mandates.size() * (DAYS / MANDATE_DAYS), events / 20);
    }

    /** Scatters what lies together, so that much reported events are of all pairs. */
    private static long stride(int events) {
        long stride = Math.max(1, (long) (events * GOLDEN_SECTION));
        while (gcd(stride, events) != 1) {
            stride++;
        }
        return stride;
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    TruthEvent event(int number) {
        int place = (int) ((number * stride + 7) % events);
        return place < nMandates() ? renewal(number, place) : ofPair(number, place - nMandates());
    }

    private TruthEvent renewal(int number, int place) {
        int mission = place % mandates.size();
        int year = place / mandates.size();
        LocalDate day = FIRST_DAY.plusDays((long) year * MANDATE_DAYS + 30 + 60L * mission);
        return new TruthEvent(number, Act.MANDATE_RENEWED, 0, 0, mandates.get(mission), day, null);
    }

    private TruthEvent ofPair(int number, int place) {
        int all = events - nMandates();
        int pair = pairs.rank((place + 0.5) / all);
        int first = Math.min(place, firstOf(pair, all));
        int rounds = (firstOf(pair + 1, all) - first + Act.OF_PAIRS - 1) / Act.OF_PAIRS;
        return ofRound(number, place, new Turn(pair, place - first, (double) DAYS / Math.max(1, rounds)));
    }

    private int firstOf(int pair, int all) {
        return (int) Math.ceil(all * pairs.before(pair) - 0.5);
    }

    /** Whose turn it is: the {@code ordinal}th event of that pair, whose rounds take {@code roundDays} each. */
    private record Turn(int pair, int ordinal, double roundDays) {
        int round() {
            return ordinal / Act.OF_PAIRS;
        }

        Act act() {
            Act act = Act.values()[ordinal % Act.OF_PAIRS];
            boolean isTooSoon = roundDays < 2 * REST_DAYS && round() % (int) Math.ceil(2 * REST_DAYS / roundDays) != 0;
            if (isTooSoon && act.kind() != Act.Kind.DRAFT) {
                return ordinal % 2 == 0 ? Act.RESOLUTION_TABLED : Act.RESOLUTION_VETOED;
            }
            return act;
        }

        /** The vote on what the same pair has just tabled. */
        boolean isVoteOnTabled() {
            return ordinal % Act.OF_PAIRS == Act.RESOLUTION_VETOED.ordinal();
        }

        LocalDate begin() {
            return FIRST_DAY.plusDays((long) (round() * roundDays));
        }
    }

    private TruthEvent ofRound(int number, int place, Turn turn) {
        Act act = turn.act();
        Draw draw = new Draw(seed, EVENT, place);
        LocalDate day = day(turn, draw);
        int draft = place + 1;
        if (turn.isVoteOnTabled()) {
            draft = place;
            day = day(turn, new Draw(seed, EVENT, place - 1)).plusDays(draw.between(3, 10));
        }
        String object = act.kind() == Act.Kind.DRAFT ? "S/" + turn.begin().getYear() + "/" + draft : null;
        int[] states = statesOf(turn.pair());
        boolean isTurned = act.kind() == Act.Kind.DIRECTED && turn.round() % 2 == 1;
        int source = act == Act.RESOLUTION_VETOED ? draw.below(PERMANENT_MEMBERS) : states[isTurned ? 1 : 0];
        Plan plan = act.isAnnounced() && draw.isIn(ANNOUNCED_SHARE) ? plan(day, act, draw) : null;
        return new TruthEvent(number, act, source, states[isTurned ? 0 : 1], object, day, plan);
    }

    private LocalDate day(Turn turn, Draw ofEvent) {
        Draw ofRound = new Draw(seed, ROUND, (long) turn.pair() * DAYS * DAYS + turn.round());
        int spare = Math.max(1, (int) (turn.roundDays() - REST_DAYS));
        int sameDay = ofRound.below(spare);
        int ownDay = ofEvent.below(spare);
        return turn.begin().plusDays(ofRound.isIn(0.5) ? sameDay : ownDay);
    }

    /** The pairs in an order in which those of the first states come first. */
    private int[] statesOf(int pair) {
        int second = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
        int first = pair - second * (second - 1) / 2;
        if (second >= states) {
            throw new IllegalArgumentException("no pair " + pair);
        }
        return new int[] {first, second};
    }

    private static Plan plan(LocalDate day, Act act, Draw draw) {
        LocalDate announced = day.minusDays(draw.between(12, 20));
        double chance = draw.unit();
        if (chance < 0.15) {
            LocalDate first = day.minusDays(draw.between(3, 7));
            return new Plan(announced, first, day, first.minusDays(2), Plan.Outcome.MOVED);
        }
        if (chance < 0.25 && act == Act.MEETING) {
            return new Plan(announced, day, day, day.minusDays(2), Plan.Outcome.CANCELLED);
        }
        if (chance < 0.3) {
            return new Plan(announced, day, day, day, Plan.Outcome.FORGOTTEN);
        }
        return new Plan(announced, day, day, day, Plan.Outcome.HELD);
    }
}
