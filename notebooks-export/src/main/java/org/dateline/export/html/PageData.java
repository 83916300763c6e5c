package org.dateline.export.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What the scripts of a page know: words, names, and of each event the facts that it is filtered and drawn by, as JSON. */
final class PageData {

    /** Leaves no character that could end the element that holds the JSON, or begin a comment in it. */
    private static final class InMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char each : new char[] {'<', '>', '&', '\''}) {
                codes[each] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return character == 0x2028 || character == 0x2029
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                    : null;
        }
    }

    private static final int DOER = 0;
    private static final int TARGET = 1;
    private static final int FORUM = 2;
    private static final int OTHER = 3;

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        JSON.getFactory().setCharacterEscapes(new InMarkup());
    }

    private final Page page;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> languages = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    private PageData(Page page) {
        this.page = page;
    }

    /** The JSON. */
    static String of(Page page, Words words, String language, Swimlane swimlane) {
        PageData data = new PageData(page);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("language", language);
        all.put("words", words.all());
        all.put(
                "rightToLeft",
                Words.LANGUAGES.stream().filter(Words::isRightToLeft).toList());
        all.put(
                "days",
                List.of(
                        swimlane.axis().first().toEpochDay(),
                        swimlane.axis().last().toEpochDay()));
        all.put("beyond", List.of(swimlane.before(), swimlane.after(), swimlane.crowded()));
        all.put("barWeeks", WeekBars.weeksOfABar(swimlane.axis()));
        all.put("firstMonday", WeekBars.firstMonday(swimlane.axis()).toEpochDay());
        all.put("lanes", swimlane.lanes().ids().stream().map(data::number).toList());
        all.put("weekTopics", WeekBars.topics(page).stream().map(data::number).toList());
        all.put("byTopic", swimlane.lanes().ids().stream().allMatch(id -> id.startsWith("topic:")));
        all.put("quads", Marks.quads());
        all.put("lags", Lag.CLASSES);
        all.put("outcomes", Arrays.stream(Outcome.values()).map(Outcome::key).toList());
        all.put("events", page.events().stream().map(data::event).toList());
        all.put("statuses", data.statuses);
        all.put("acts", data.acts.stream().map(data::act).toList());
        page.coverage().forEach(coverage -> data.number(coverage.sourceId()));
        all.put(
                "coverage",
                page.coverage().stream()
                        .map(each -> List.of(
                                data.number(each.sourceId()), place(each.language(), data.languages), each.nArticles()))
                        .toList());
        all.put("textLanguages", data.languages);
        all.put("ids", data.numbers.keySet());
        all.put("names", data.numbers.keySet().stream().map(data::names).toList());
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(String id) {
        return numbers.computeIfAbsent(id, key -> numbers.size());
    }

    /** The place of a value in a list of those that occur; it is added where it is new. */
    private static <T> int place(T value, List<T> known) {
        if (!known.contains(value)) {
            known.add(value);
        }
        return known.indexOf(value);
    }

    private List<Object> act(Act act) {
        return List.of(number(act.id()), act.type(), Marks.quad(act.quadCategory()));
    }

    /** Labels that differ from the English one. */
    private Map<String, String> names(String id) {
        Map<String, String> labels = page.names().labels(id);
        String english = page.names().label(id, "en");
        labels.values().removeIf(english::equals);
        labels.put("en", english);
        return labels;
    }

    /** The facts of an event in the order that {@code data.js} reads them in. */
    private List<Object> event(PageEvent event) {
        OptionalLong lag = Lag.days(event);
        return Arrays.asList(
                event.date().earliest().toEpochDay(),
                event.date().latest() == null ? null : event.date().latest().toEpochDay(),
                event.date().kind().code().charAt(0),
                place(event.status(), statuses),
                place(event.act(), acts),
                event.parts().stream()
                        .flatMap(part -> Stream.of(number(part.actorId()), role(part)))
                        .toList(),
                event.actorIds().stream().map(this::number).toList(),
                event.topicIds().stream().map(this::number).toList(),
                lag.isPresent() ? lag.getAsLong() : null,
                event.plan().map(plan -> Outcome.of(event, plan).ordinal()).orElse(null));
    }

    private static int role(Part part) {
        if (part.isForum()) {
            return FORUM;
        }
        return part.isTarget() ? TARGET : part.isDoer() ? DOER : OTHER;
    }
}
