package org.dateline.jobs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.event.Mention;
import org.dateline.event.PassedOver;
import org.dateline.extract.SentenceReading;

/** Sentences in words as they were read: their events, and the words that gave none, with the reason. */
public final class ReadingText {

    private static final String INDENT = "    ";

    private ReadingText() {}

    /** The lines of a sentence. */
    public static List<String> of(SentenceReading sentence) {
        List<String> lines = new ArrayList<>();
        lines.add("sentence " + sentence.number() + ": " + oneLine(sentence.text()));
        sentence.mentions().forEach(mention -> lines.addAll(event(mention)));
        lines.addAll(passedOver(sentence));
        if (lines.size() == 1) {
            lines.add(INDENT + "no word of any pattern stands in it");
        }
        return lines;
    }

    /** Why words of the sentence that can name an act named none; empty where there are no such words. */
    static List<String> passedOver(SentenceReading sentence) {
        return sentence.passedOver().stream().map(ReadingText::passedOver).toList();
    }

    private static String passedOver(PassedOver word) {
        String detail = word.detail().isEmpty() ? "" : " (" + word.detail() + ")";
        return INDENT + "\"" + oneLine(word.words()) + "\": no " + word.mode() + ", for "
                + word.why().words() + detail + " [" + word.pattern() + "]";
    }

    private static List<String> event(Mention mention) {
        String actors = mention.participants().stream()
                .map(actor -> actor.role() + " " + actor.actorId())
                .collect(Collectors.joining(", "));
        return List.of(
                INDENT + "\"" + oneLine(mention.triggerText()) + "\" -> " + mention.eventType() + " "
                        + mention.eventMode() + ", " + mention.status()
                        + (mention.isMain() ? ", the text's own news" : ", background") + ", confidence "
                        + mention.confidence() + " [" + mention.ruleId() + "]",
                INDENT + INDENT + (actors.isEmpty() ? "nobody named" : actors) + "; " + date(mention));
    }

    private static String date(Mention mention) {
        if (!mention.isDated()) {
            return "no date: a report only, no event of a timeline";
        }
        String words = mention.dateText() == null ? "" : "\"" + oneLine(mention.dateText()) + "\" -> ";
        return words + mention.edtf() + " (" + mention.dateMethod() + ")";
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
