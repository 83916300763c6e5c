package org.dateline.jobs.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Sha256;
import org.dateline.event.Circumstances;
import org.dateline.event.Mention;
import org.dateline.event.Participant;
import org.dateline.event.PlaceMention;
import org.dateline.event.Reference;
import org.dateline.event.TopicScore;
import org.dateline.event.VoteCount;
import org.dateline.extract.Extraction;
import org.dateline.extract.UnreadPhrase;
import org.dateline.jobs.step.extract.ArticleExtractor;
import org.dateline.text.Span;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DateReading;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexType;

/**
 * Reads {@code [TYPE mode DAY role=actor,role=actor]} as a mention, with {@code -} for no day and a question mark behind
 * a day that is only planned, and {@code <words>} as a
 * date that nobody can read.
 */
final class BracketExtractor implements ArticleExtractor {

    private static final Pattern MENTION = Pattern.compile("\\[(\\w+) (\\w+) ([-\\d]+)(\\??) ([^\\]]*)\\]");
    private static final Pattern PARTICIPANT = Pattern.compile("(\\w+)=([^,]+)");
    private static final Pattern UNREAD = Pattern.compile("<([^>]+)>");
    private static final Set<String> CIRCUMSTANCES = Set.of("venue", "resolution", "for");
    private static final String TOPIC = "topic:cbrn.opcw-jim";

    @Override
    public Extraction extract(Article article) {
        List<Mention> mentions = new ArrayList<>();
        List<Timex3> timexes = new ArrayList<>();
        Matcher mention = MENTION.matcher(article.text());
        while (mention.find()) {
            mentions.add(mention(article, mention, mentions.size()));
            if (!mention.group(3).equals("-")) {
                timexes.add(timex(mention));
            }
        }
        List<UnreadPhrase> unread = UNREAD.matcher(article.text())
                .results()
                .map(match -> new UnreadPhrase("date", match.group(1)))
                .toList();
        return new Extraction(article.publishedDate(), 1, timexes, mentions, unread);
    }

    private static Timex3 timex(Matcher match) {
        LocalDate day = LocalDate.parse(match.group(3));
        return new Timex3(
                new Span(match.start(3), match.end(3)),
                match.group(3),
                TimexType.DATE,
                match.group(3),
                null,
                DateReading.day(day),
                "test.day",
                DateMethod.EXPLICIT,
                null,
                null);
    }

    private static Mention mention(Article article, Matcher match, int number) {
        String day = match.group(3).equals("-") ? null : match.group(3);
        return new Mention(
                "mention:" + Sha256.ofParts(article.articleId(), number).substring(0, 16),
                article.articleId(),
                article.sourceId(),
                article.language(),
                number,
                match.start(2),
                match.end(2),
                match.group(),
                match.group(2),
                match.group(1),
                match.group(2),
                match.group(4).isEmpty() ? "occurred" : "scheduled",
                day,
                day == null ? null : "DATE",
                day,
                null,
                day,
                day == null ? null : LocalDate.parse(day),
                day == null ? null : LocalDate.parse(day),
                day == null ? null : "day",
                day == null ? null : "point",
                day == null ? "undated" : "explicit",
                null,
                null,
                null,
                TOPIC,
                List.of(new TopicScore(TOPIC, 1)),
                null,
                true,
                0.9,
                "test." + match.group(2),
                talks(match),
                article.publishedDate(),
                participants(match),
                circumstances(match));
    }

    /** {@code venue=}, {@code resolution=} and {@code for=} among the actors: where, about what, with how many votes. */
    private static Circumstances circumstances(Matcher match) {
        List<PlaceMention> places = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        List<VoteCount> votes = new ArrayList<>();
        PARTICIPANT.matcher(match.group(5)).results().forEach(pair -> {
            int from = match.start(5) + pair.start(2);
            int to = match.start(5) + pair.end(2);
            String words = pair.group(2);
            switch (pair.group(1)) {
                case "venue" -> places.add(new PlaceMention(words, "CHE", "venue", words, from, to));
                case "resolution" -> references.add(new Reference("resolution", words, "about", words, from, to));
                case "for" -> votes.add(new VoteCount(Integer.parseInt(words), 2, null));
                default -> {}
            }
        });
        return new Circumstances(places, references, votes);
    }

    /** The round of talks that takes part, as what it is about. */
    private static String talks(Matcher match) {
        return participants(match).stream()
                .map(Participant::actorId)
                .filter(actor -> actor.startsWith("talks:"))
                .findFirst()
                .orElse(null);
    }

    private static List<Participant> participants(Matcher match) {
        return PARTICIPANT
                .matcher(match.group(5))
                .results()
                .filter(pair -> !CIRCUMSTANCES.contains(pair.group(1)))
                .map(pair -> new Participant(
                        pair.group(2),
                        pair.group(1),
                        pair.group(2),
                        match.start(5) + pair.start(2),
                        match.start(5) + pair.end(2)))
                .toList();
    }
}
