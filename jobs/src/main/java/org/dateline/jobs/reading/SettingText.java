package org.dateline.jobs.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.jobs.table.EventPlaceRow;
import org.dateline.jobs.table.EventReferenceRow;
import org.dateline.jobs.table.EventVoteRow;

/** Places, references and votes of an event in words. */
final class SettingText {

    private final UnaryOperator<String> placeLabel;

    /** {@code placeLabel} gives the name of a place by its id. */
    SettingText(UnaryOperator<String> placeLabel) {
        this.placeLabel = placeLabel;
    }

    /** A block for each of the three that the event has. */
    List<String> event(List<EventPlaceRow> places, List<EventReferenceRow> references, List<EventVoteRow> votes) {
        List<String> lines = new ArrayList<>();
        addBlock(lines, "Places:", places.stream().map(this::place).toList());
        addBlock(
                lines,
                "References:",
                references.stream().map(SettingText::reference).toList());
        addBlock(lines, "Votes:", votes.stream().map(SettingText::vote).toList());
        return lines;
    }

    private static void addBlock(List<String> lines, String head, List<String> block) {
        if (!block.isEmpty()) {
            lines.add("");
            lines.add(head);
            lines.addAll(block);
        }
    }

    private String place(EventPlaceRow place) {
        return (place.isChosen() ? "  * " : "    ") + place.role() + ": " + placeLabel.apply(place.placeId()) + " ["
                + place.placeId() + "] (sources " + place.nSources() + ")";
    }

    private static String reference(EventReferenceRow reference) {
        return "  " + reference.role() + ": " + reference.kind() + " " + reference.value() + " (sources "
                + reference.nSources() + ")";
    }

    private static String vote(EventVoteRow vote) {
        return "  for " + vote.forCount() + ", against " + orUnknown(vote.againstCount()) + ", abstained "
                + orUnknown(vote.abstainCount());
    }

    private static String orUnknown(Integer count) {
        return count == null ? "not told" : count.toString();
    }
}
