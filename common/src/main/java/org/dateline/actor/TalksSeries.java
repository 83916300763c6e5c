package org.dateline.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.table.TalksRow;
import org.dateline.dictionary.Located;

/** Series of talks and their numbered rounds: {@code talks:astana}, {@code talks:astana-7}. */
final class TalksSeries {
    private static final String PREFIX = "talks:";

    private final Map<String, Labels> labels = new LinkedHashMap<>();
    private final Map<String, String> topics = new LinkedHashMap<>();

    TalksSeries(List<Located<TalksRow>> rows, Map<String, Labels> places) {
        labels.putAll(places);
        for (Located<TalksRow> row : rows) {
            TalksRow talks = row.value();
            labels.put(talks.series(), talks.labels());
            if (talks.topicId() != null) {
                topics.put(talks.series(), talks.topicId());
            }
        }
    }

    static String id(String series) {
        return PREFIX + series;
    }

    static String id(String series, int number) {
        return PREFIX + series + "-" + number;
    }

    /** The actor of a series or round, also of a place that no table lists; empty for other ids. */
    Optional<Actor> talks(String actorId) {
        if (!actorId.startsWith(PREFIX) || actorId.length() == PREFIX.length()) {
            return Optional.empty();
        }
        String series = seriesOf(actorId);
        Labels name = labels.getOrDefault(series, Labels.of(capitalised(series), null));
        String number = actorId.substring(PREFIX.length() + series.length()).replace('-', ' ');
        String ar = name.ar() == null ? null : name.ar() + number;
        Labels numbered = Labels.of(name.en() + number, ar);
        return Optional.of(new Actor(actorId, ActorKind.TALKS, null, null, numbered, Validity.ALWAYS, null));
    }

    /** What the series of that talks actor is about. */
    Optional<String> topicOf(String actorId) {
        return actorId.startsWith(PREFIX) ? Optional.ofNullable(topics.get(seriesOf(actorId))) : Optional.empty();
    }

    /** The series of {@code talks:astana-7}: {@code astana}. */
    private static String seriesOf(String actorId) {
        int end = actorId.length();
        while (end > PREFIX.length() && Character.isDigit(actorId.charAt(end - 1))) {
            end--;
        }
        boolean isNumbered = end < actorId.length() && actorId.charAt(end - 1) == '-';
        return actorId.substring(PREFIX.length(), isNumbered ? end - 1 : actorId.length());
    }

    private static String capitalised(String series) {
        StringBuilder name = new StringBuilder(series.replace('-', ' '));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
