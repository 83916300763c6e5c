package org.dateline.coreference.correction;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.dictionary.Nearest;
import org.dateline.dictionary.Problems;
import org.dateline.event.EventModes;
import org.dateline.timex.Edtf;

/** What is wrong with a correction by itself. */
final class CorrectionChecks {
    private final String file;
    private final Problems problems;
    private final EventModes modes;

    CorrectionChecks(String file, Problems problems, EventModes modes) {
        this.file = file;
        this.problems = problems;
        this.modes = modes;
    }

    void check(Correction correction) {
        checkTargets(correction);
        switch (correction.action()) {
            case MERGE -> checkMerge(correction);
            case SPLIT -> checkSplit(correction);
            case REDATE -> checkOnly(correction, "a date");
            case RETYPE -> checkOnly(correction, "a mode");
            case CONFIRM -> requireAtMostOne(correction);
            case REJECT -> requireNone(correction);
        }
        checkValue(correction);
    }

    private void checkTargets(Correction correction) {
        for (String target : correction.targets()) {
            if (!Correction.isEvent(target) && !Correction.isMention(target)) {
                problem(correction, "target '" + target + "' is neither event:... nor mention:...");
            }
        }
        boolean hasEvent = correction.targets().stream().anyMatch(Correction::isEvent);
        boolean isSplitOfMentions = correction.action() == CorrectionAction.SPLIT && !hasEvent;
        if (correction.targets().size() > 1 && !isSplitOfMentions) {
            problem(correction, "one target only: a row for each");
        }
    }

    private void checkMerge(Correction correction) {
        if (correction.value().isEmpty()) {
            problem(correction, "merge needs the other event as value");
        }
        if (!correction.isOfEvent() && correction.value().size() > 1) {
            problem(correction, "a mention is a report of one event only");
        }
        requireAll(correction, correction.value(), Correction::isEvent, "an event");
        if (correction.value().contains(correction.target())) {
            problem(correction, "an event cannot be merged with itself");
        }
    }

    private void checkSplit(Correction correction) {
        if (correction.isOfEvent()) {
            if (correction.value().isEmpty()) {
                problem(correction, "split of an event needs the mentions that go out of it as value");
            }
            requireAll(correction, correction.value(), Correction::isMention, "a mention");
        } else {
            requireNone(correction);
        }
    }

    private void requireAll(Correction correction, List<String> ids, Predicate<String> isRight, String what) {
        ids.stream().filter(isRight.negate()).forEach(id -> problem(correction, "value '" + id + "' is not " + what));
    }

    private void checkOnly(Correction correction, String what) {
        if (correction.value().size() != 1) {
            problem(correction, correction.action().code() + " needs " + what + " as value");
        }
    }

    private void requireAtMostOne(Correction correction) {
        if (correction.value().size() > 1) {
            problem(correction, correction.action().code() + " takes one date as value, or none");
        }
    }

    private void requireNone(Correction correction) {
        if (!correction.value().isEmpty()) {
            problem(correction, correction.action().code() + " takes no value");
        }
    }

    private void checkValue(Correction correction) {
        String value = correction.onlyValue();
        if (value == null) {
            return;
        }
        switch (correction.action()) {
            case REDATE, CONFIRM -> checkDate(correction, value);
            case RETYPE -> {
                if (!modes.byFullName().containsKey(value)) {
                    problem(
                            correction,
                            "no mode '" + value + "'"
                                    + Nearest.hint(value, modes.byFullName().keySet()));
                }
            }
            default -> {}
        }
    }

    private void checkDate(Correction correction, String value) {
        try {
            Edtf.read(value);
        } catch (IllegalArgumentException e) {
            problem(correction, e.getMessage());
        }
    }

    private void problem(Correction correction, String message) {
        problems.add(file, correction.line(), message);
    }
}
