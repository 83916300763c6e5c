package org.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorCatalog;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventStatus;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.TimexMod;
import org.dateline.timex.TimexType;
import org.dateline.topic.TopicCatalog;
import org.junit.jupiter.api.Test;

/** What a machine can check of the gold; each list that must be empty names all offenders. */
class GoldIntegrityTest {
    private static final Map<String, Article> SAMPLES = Gold.articles();
    private static final Map<String, Article> FURTHER = Gold.furtherArticles();
    private static final Map<String, Article> ARTICLES = both();
    private static final List<GoldEvents> EVENTS =
            Stream.concat(Gold.events().stream(), Gold.furtherEvents().stream()).toList();
    private static final List<GoldDates> DATES = Gold.dates();
    private static final List<GoldReport> REPORTS = Gold.reports();
    private static final Map<String, EventFact> FACTS =
            Gold.facts().stream().collect(Collectors.toMap(EventFact::key, fact -> fact));

    /** The day of its publication is the day of a crawl, so no relative date in it has a right value. */
    private static final Set<String> WITHOUT_DATES = Set.of("sample-ar-038");

    private static final String TIMEX_VALUE =
            "(\\d{2,4}|\\d{4}-(\\d{2}(-\\d{2})?|W\\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI))(T([01]\\d:[0-5]\\d|MO|MI|AF|EV|NI|DT))?"
                    + "|P(\\d+|X)[YMWDE]+|PT(\\d+|X)[HMS]|P(\\d+|X)(DE|CE|L)|XXXX-WXX-[1-7].*|PAST_REF|PRESENT_REF|FUTURE_REF";

    private static Map<String, Article> both() {
        Map<String, Article> articles = new TreeMap<>(SAMPLES);
        articles.putAll(FURTHER);
        return articles;
    }

    private static List<String> eventsWhere(BiPredicate<Article, GoldEvent> isWrong) {
        return EVENTS.stream()
                .flatMap(article -> article.events().stream()
                        .filter(event -> isWrong.test(ARTICLES.get(article.id()), event))
                        .map(event -> article.id() + "#" + event.key()))
                .toList();
    }

    private static List<String> timexesWhere(BiPredicate<GoldDates, GoldTimex> isWrong) {
        return DATES.stream()
                .flatMap(article -> article.timexes().stream()
                        .filter(timex -> isWrong.test(article, timex))
                        .map(timex -> article.id() + " " + timex.text()))
                .toList();
    }

    private static <E extends Enum<E>> Set<String> codes(Class<E> type, Function<E, String> code) {
        return EnumSet.allOf(type).stream().map(code).collect(Collectors.toSet());
    }

    @Test
    void everySampleHasItsGold() {
        assertThat(Gold.events()).extracting(GoldEvents::id).containsExactlyElementsOf(SAMPLES.keySet());
        assertThat(Gold.furtherEvents())
                .extracting(GoldEvents::id)
                .containsExactlyInAnyOrderElementsOf(FURTHER.keySet());
        Set<String> withDates = new TreeSet<>(SAMPLES.keySet());
        withDates.removeAll(WITHOUT_DATES);
        assertThat(DATES).extracting(GoldDates::id).containsExactlyElementsOf(withDates);
    }

    @Test
    void goldRepeatsLanguageDayAndTextOfItsArticle() {
        assertThat(EVENTS).allSatisfy(gold -> {
            Article article = ARTICLES.get(gold.id());
            assertThat(gold.language()).isEqualTo(article.language());
            assertThat(gold.publishedAt()).startsWith(article.publishedDate().toString());
        });
        assertThat(DATES).allSatisfy(gold -> {
            Article article = ARTICLES.get(gold.id());
            assertThat(gold.lang()).isEqualTo(article.language());
            assertThat(gold.dct()).isEqualTo(article.publishedDate());
            assertThat(gold.text()).isEqualTo(article.text());
        });
    }

    @Test
    void eventsStandInTheirArticlesAndHaveKeysOfTheirOwn() {
        assertThat(eventsWhere((article, event) -> !article.text().contains(event.text())))
                .isEmpty();
        assertThat(eventsWhere((article, event) -> event.text().contains("\n"))).isEmpty();
        assertThat(EVENTS)
                .allSatisfy(gold ->
                        assertThat(gold.events()).extracting(GoldEvent::key).doesNotHaveDuplicates());
    }

    @Test
    void actsAndStatusesAreThoseOfTheCodebook() {
        Set<String> statuses = codes(EventStatus.class, EventStatus::code);
        statuses.remove(EventStatus.LAPSED.code());
        assertThat(eventsWhere((article, event) -> !Codebook.isAct(event.eventType(), event.eventMode())))
                .isEmpty();
        assertThat(eventsWhere((article, event) -> !statuses.contains(event.status())))
                .isEmpty();
        assertThat(FACTS.values())
                .extracting(EventFact::eventMode)
                .allMatch(mode -> mode.equals(Codebook.OTHER) || Codebook.TYPE_BY_MODE.containsKey(mode));
    }

    @Test
    void actorsAreInTheDictionariesAndForumsAreAmongTheTargets() {
        Set<String> codes = ActorCatalog.load(Dictionaries.with(List.of())).actors().stream()
                .map(Actor::actorId)
                .map(id -> id.substring(id.indexOf(':') + 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(eventsWhere((article, event) -> !codes.containsAll(event.actors())))
                .isEmpty();
        assertThat(eventsWhere((article, event) ->
                        event.forum() != null && !event.target().containsAll(event.forum())))
                .isEmpty();
        assertThat(eventsWhere((article, event) -> Codebook.RECIPROCAL_MODES.contains(event.eventMode())
                        && event.target() != null
                        && !event.target().isEmpty()))
                .isEmpty();
    }

    @Test
    void topicsAreInTheDictionaries() {
        TopicCatalog topics = TopicCatalog.load(Dictionaries.with(List.of()));
        assertThat(eventsWhere((article, event) -> event.topic() != null
                        && !event.topic().stream()
                                .allMatch(topic -> topics.topic(topic).isPresent())))
                .isEmpty();
    }

    @Test
    void eventMentionedAgainIsOptionalAndOfTheSameMode() {
        for (GoldEvents gold : EVENTS) {
            Map<String, GoldEvent> byKey = new TreeMap<>();
            gold.events().forEach(event -> byKey.put(event.key(), event));
            assertThat(gold.events())
                    .filteredOn(event -> event.sameAs() != null)
                    .allSatisfy(event -> {
                        assertThat(event.optional()).isTrue();
                        assertThat(byKey).containsKey(event.sameAs());
                        assertThat(byKey.get(event.sameAs()).sameAs()).isNull();
                        assertThat(event.eventMode())
                                .isEqualTo(byKey.get(event.sameAs()).eventMode());
                    });
        }
    }

    @Test
    void intervalHasTheWidthOfItsPrecision() {
        Set<String> precisions = codes(DatePrecision.class, DatePrecision::code);
        assertThat(eventsWhere((article, event) -> event.isDated()
                        ? !precisions.contains(event.datePrecision()) || !isWide(event)
                        : event.datePrecision() != null))
                .isEmpty();
    }

    /** True if a month is a whole month, a year a whole year, and so on; what goes on, goes on until the text was written. */
    private static boolean isWide(GoldEvent event) {
        LocalDate first = event.dateEarliest();
        LocalDate last = event.dateLatest();
        if (last == null || event.status().equals(EventStatus.ONGOING.code())) {
            return true;
        }
        YearMonth month = YearMonth.from(first);
        return switch (DatePrecision.ofCode(event.datePrecision())) {
            case WEEK -> first.plusDays(6).equals(last);
            case MONTH ->
                first.equals(month.atDay(1)) && last.equals(YearMonth.from(last).atEndOfMonth());
            case MONTH_THIRD, MONTH_HALF ->
                month.equals(YearMonth.from(last)) && !first.plusDays(8).isAfter(last);
            case YEAR -> first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
            default -> !last.isBefore(first);
        };
    }

    @Test
    void timexesStandWhereTheirOffsetsSayAndDoNotOverlap() {
        assertThat(timexesWhere(
                        (article, timex) -> !slice(article.text(), timex).equals(timex.text())))
                .isEmpty();
        assertThat(DATES).allSatisfy(article -> {
            List<Integer> bounds = article.timexes().stream()
                    .flatMap(timex -> Stream.of(timex.start(), timex.end()))
                    .toList();
            assertThat(bounds).isSorted();
        });
    }

    private static String slice(String text, GoldTimex timex) {
        return text.substring(text.offsetByCodePoints(0, timex.start()), text.offsetByCodePoints(0, timex.end()));
    }

    @Test
    void timexesHaveTypesModifiersAndValuesOfTimex3() {
        Set<String> types = codes(TimexType.class, Enum::name);
        Set<String> mods = codes(TimexMod.class, Enum::name);
        assertThat(timexesWhere((article, timex) -> !types.contains(timex.type())))
                .isEmpty();
        assertThat(timexesWhere((article, timex) -> timex.mod() != null && !mods.contains(timex.mod())))
                .isEmpty();
        assertThat(timexesWhere(
                        (article, timex) -> timex.isScored() && !timex.value().matches(TIMEX_VALUE)))
                .isEmpty();
    }

    @Test
    void reportsAreDatedEventsOfTheGoldAndHaveAFactEach() {
        Map<String, GoldEvent> events = eventsById();
        assertThat(REPORTS).extracting(GoldReport::id).doesNotHaveDuplicates().allMatch(events::containsKey);
        assertThat(REPORTS).allSatisfy(report -> {
            GoldEvent event = events.get(report.id());
            assertThat(report.text()).isEqualTo(event.text());
            assertThat(event.isDated()).as(report.id()).isTrue();
            assertThat(event.sameAs()).as(report.id()).isNull();
        });
        Set<String> clusters = REPORTS.stream().map(GoldReport::cluster).collect(Collectors.toSet());
        assertThat(clusters).isEqualTo(FACTS.keySet());
    }

    @Test
    void datedEventThatHappenedOrWasPlannedIsReported() {
        Set<String> reported = REPORTS.stream().map(GoldReport::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> missing = new TreeSet<>(eventsWhere((article, event) -> SAMPLES.containsKey(article.articleId())
                && event.isDated()
                && event.isDateScored()
                && event.sameAs() == null
                && !event.status().equals(EventStatus.HYPOTHETICAL.code())));
        missing.removeAll(reported);
        assertThat(missing).isEmpty();
    }

    @Test
    void reportMeetsTheDaysOfItsFactUnlessThePlanChangedOrTheReportIsWrong() {
        Map<String, GoldEvent> events = eventsById();
        List<String> strangers = new ArrayList<>();
        for (GoldReport report : REPORTS) {
            GoldEvent event = events.get(report.id());
            boolean isPlan = !event.status().equals(EventStatus.OCCURRED.code());
            if (!isPlan
                    && !event.disagrees()
                    && !FACTS.get(report.cluster()).meets(event.dateEarliest(), event.dateLatest())) {
                strangers.add(report.id() + " is not " + report.cluster());
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void factsAreSortedAndEndAfterTheyBegin() {
        Collection<EventFact> facts = Gold.facts();
        assertThat(facts).extracting(EventFact::key).isSorted().doesNotHaveDuplicates();
        assertThat(facts)
                .allMatch(fact -> fact.latest() == null || !fact.latest().isBefore(fact.earliest()));
        assertThat(facts).extracting(EventFact::provenance).doesNotContain("");
    }

    private static Map<String, GoldEvent> eventsById() {
        Map<String, GoldEvent> events = new TreeMap<>();
        EVENTS.forEach(gold -> gold.events().forEach(event -> events.put(gold.id() + "#" + event.key(), event)));
        return events;
    }
}
