package org.dateline.jobs.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts events into words. */
final class Wordings {

    /** Whether the words tell of what was, of what is to be, or head an article. */
    enum Tense {
        PAST,
        PLAN,
        TITLE,
        CANCELLED
    }

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::(\\w+))?\\}");

    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, Map<String, String>> mandates = new TreeMap<>();
    private final StateForms states;

    Wordings(StateForms states) {
        this.states = states;
        for (Map<String, String> row : BenchTable.read("wordings.csv")) {
            texts.computeIfAbsent(
                            row.get("act") + ' ' + row.get("tense") + ' ' + row.get("language"), k -> new ArrayList<>())
                    .add(row.get("text"));
        }
        BenchTable.read("mandates.csv").forEach(row -> mandates.put(row.get("key"), row));
    }

    List<String> mandates() {
        return List.copyOf(mandates.keySet());
    }

    boolean has(Act act, Tense tense, String language) {
        return texts.containsKey(key(act, tense, language));
    }

    private static String key(Act act, Tense tense, String language) {
        return act.mode() + ' ' + tense.name().toLowerCase(Locale.ROOT) + ' ' + language;
    }

    /** A sentence or a headline. {@code when} is empty where no day is said. */
    String tell(TruthEvent event, Tense tense, String language, String when, Draw draw) {
        String text = draw.oneOf(texts.get(key(event.act(), tense, language)));
        int agreement = states.agreement(event.source(), language);
        String agreeing =
                CHOICE.matcher(text).replaceAll(choice -> choice.group(1).split("\\|")[agreement]);
        String told = SLOT.matcher(agreeing)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(fill(slot.group(1), slot.group(2), event, language, when)));
        return StateForms.atStart(
                told.replace(" .", ".").replace(" ,", ",").replace("  ", " ").strip());
    }

    private String fill(String slot, String form, TruthEvent event, String language, String when) {
        return switch (slot) {
            case "S" -> states.name(event.source(), language, form == null ? "" : form);
            case "T" -> states.name(event.target(), language, form == null ? "" : form);
            case "when" -> when;
            case "object" ->
                event.act() == Act.MANDATE_RENEWED
                        ? mandates.get(event.object()).get(language)
                        : event.object();
            default -> throw new IllegalStateException("no slot " + slot);
        };
    }
}
