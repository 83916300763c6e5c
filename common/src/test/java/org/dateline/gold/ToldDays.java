package org.dateline.gold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.coreference.ArticleFacts;
import org.dateline.event.Mention;
import org.dateline.extract.Extraction;
import org.dateline.timex.Timex3;

/**
 * How much articles tell of each day. Every text counts, copies once, by what it says of the day: that it was yesterday, near
 * the top; that it is some days or weeks ago and still worth telling; that something happened on it that the program read
 * as an event, more if that is the text's own news. A text says a little of the day it came out on, and of the day before.
 */
final class ToldDays {
    private static final int LEAD_CHARS = 600;
    private static final int RECALL_DAYS = 31;

    private final Map<LocalDate, Double> weights = new HashMap<>();

    /** What one text says of a day. */
    private record Telling(boolean isLead, long daysAgo) {
        double weight() {
            if (daysAgo < 0) {
                return 0;
            }
            if (daysAgo <= 1) {
                return isLead ? 1 + daysAgo : daysAgo;
            }
            return daysAgo <= RECALL_DAYS ? 2 : 1;
        }
    }

    static ToldDays of(Map<String, Article> articles, Map<String, Extraction> extractions) {
        ToldDays days = new ToldDays();
        Set<String> texts = new HashSet<>();
        Map<String, ArticleFacts> facts = SampleCopies.facts(articles.values());
        articles.forEach((id, article) -> {
            if (texts.add(facts.get(id).duplicateGroupId())) {
                days.add(article.publishedDate(), extractions.get(id));
            }
        });
        return days;
    }

    private void add(LocalDate published, Extraction read) {
        weights.merge(published, 1.0, Double::sum);
        weights.merge(published.minusDays(1), 1.0, Double::sum);
        Map<LocalDate, Telling> tellings = new HashMap<>();
        for (Timex3 timex : read.timexes()) {
            if (timex.reading() != null
                    && timex.reading().earliest().equals(timex.reading().latest())) {
                LocalDate day = timex.reading().earliest();
                boolean isLead = timex.span().begin() < LEAD_CHARS;
                tellings.putIfAbsent(day, new Telling(isLead, ChronoUnit.DAYS.between(day, published)));
            }
        }
        tellings.forEach((day, telling) -> weights.merge(day, telling.weight(), Double::sum));
        addEvents(read.mentions());
    }

    private void addEvents(Collection<Mention> mentions) {
        Set<LocalDate> days = new HashSet<>();
        Set<LocalDate> mainDays = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.earliest() != null && mention.earliest().equals(mention.latest())) {
                days.add(mention.earliest());
                if (mention.isMain()) {
                    mainDays.add(mention.earliest());
                }
            }
        }
        days.forEach(day -> weights.merge(day, 1.0, Double::sum));
        mainDays.forEach(day -> weights.merge(day, 1.0, Double::sum));
    }

    /** The days most told of; of equal ones the earlier. */
    Set<LocalDate> most(int number) {
        return most(weights, number);
    }

    /** The days on which most was published; of equal ones the earlier. */
    static Set<LocalDate> mostPublished(Collection<Article> articles, int number) {
        Map<LocalDate, Double> published = new HashMap<>();
        articles.forEach(article -> published.merge(article.publishedDate(), 1.0, Double::sum));
        return most(published, number);
    }

    private static Set<LocalDate> most(Map<LocalDate, Double> weights, int number) {
        List<LocalDate> days = weights.keySet().stream()
                .sorted(Comparator.<LocalDate>comparingDouble(day -> -weights.get(day))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(number)
                .toList();
        return new LinkedHashSet<>(days);
    }
}
