package org.dateline.coreference.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.coreference.EventFix;
import org.dateline.coreference.EventFix.Confirmed;
import org.dateline.coreference.Rulings;
import org.dateline.event.EventMode;
import org.dateline.event.EventModes;
import org.dateline.timex.Edtf;

/**
 * What corrections mean for the mentions that were read.
 *
 * @param mentionFixes by mention id
 * @param lost corrections whose target is gone
 */
public record CorrectionPlan(Rulings rulings, Map<String, MentionFix> mentionFixes, List<Lost> lost) {

    public static final CorrectionPlan NOTHING = new CorrectionPlan(Rulings.NONE, Map.of(), List.of());

    /** The plan for those corrections, which do not contradict each other. */
    public static CorrectionPlan of(List<Correction> corrections, KnownEvents known, EventModes modes) {
        if (corrections.isEmpty()) {
            return NOTHING;
        }
        Draft draft = new Draft(known, modes.byFullName());
        corrections.stream()
                .sorted(Comparator.comparing(Correction::date).thenComparing(Correction::line))
                .forEach(draft::add);
        return draft.plan();
    }

    private static final class Draft {
        private final KnownEvents known;
        private final Map<String, EventMode> modes;
        private final Map<String, List<String>> anchors = new TreeMap<>();
        private final Set<String> dropped = new HashSet<>();
        private final Map<String, String> splitOff = new TreeMap<>();
        private final Map<String, String> assigned = new TreeMap<>();
        private final List<List<String>> merged = new ArrayList<>();
        private final Set<String> rejected = new HashSet<>();
        private final Map<String, EventFix> fixes = new LinkedHashMap<>();
        private final Set<String> unclaimed = new HashSet<>();
        private final Map<String, MentionFix> mentionFixes = new HashMap<>();
        private final List<Lost> lost = new ArrayList<>();

        Draft(KnownEvents known, Map<String, EventMode> modes) {
            this.known = known;
            this.modes = modes;
        }

        CorrectionPlan plan() {
            return new CorrectionPlan(
                    new Rulings(anchors, dropped, splitOff, assigned, merged, rejected, fixes, unclaimed),
                    Map.copyOf(mentionFixes),
                    List.copyOf(lost));
        }

        void add(Correction correction) {
            if (correction.action() == CorrectionAction.SPLIT) {
                split(correction);
            } else if (isThere(correction.target(), correction)) {
                apply(correction);
            }
        }

        private void apply(Correction correction) {
            switch (correction.action()) {
                case MERGE -> merge(correction);
                case REJECT -> (correction.isOfEvent() ? rejected : dropped).add(correction.target());
                case REDATE, RETYPE, CONFIRM -> fix(correction);
                case SPLIT -> throw new IllegalArgumentException(correction.key());
            }
        }

        private void split(Correction correction) {
            List<String> going = correction.splitMentions().stream()
                    .filter(mention -> isThere(mention, correction))
                    .sorted()
                    .toList();
            going.forEach(mention -> splitOff.put(mention, "split:" + going.get(0)));
            unclaimed.addAll(known.leaving(going));
        }

        private void merge(Correction correction) {
            List<String> events = correction.value().stream()
                    .filter(event -> isThere(event, correction))
                    .toList();
            if (events.isEmpty()) {
                return;
            }
            if (correction.isOfEvent()) {
                List<String> all = new ArrayList<>(events);
                all.add(correction.target());
                merged.add(all);
            } else {
                assigned.put(correction.target(), events.get(0));
                unclaimed.add(correction.target());
            }
        }

        private void fix(Correction correction) {
            if (correction.isOfEvent()) {
                fixes.merge(correction.target(), eventFix(correction), EventFix::and);
            } else {
                mentionFixes.merge(correction.target(), mentionFix(correction), MentionFix::and);
            }
        }

        private EventFix eventFix(Correction correction) {
            String value = correction.onlyValue();
            return switch (correction.action()) {
                case REDATE -> EventFix.date(Edtf.read(value));
                case RETYPE -> EventFix.act(modes.get(value));
                default -> EventFix.confirmed(value == null ? new Confirmed.Always() : new Confirmed.WithDate(value));
            };
        }

        private MentionFix mentionFix(Correction correction) {
            String value = correction.onlyValue();
            return switch (correction.action()) {
                case REDATE -> new MentionFix(Edtf.read(value), null, false);
                case RETYPE -> new MentionFix(null, modes.get(value), false);
                default -> new MentionFix(null, null, true);
            };
        }

        /** Whether what the id means was read; tells if not. */
        private boolean isThere(String id, Correction correction) {
            if (Correction.isEvent(id)) {
                Optional<List<String>> mentions = known.anchors(id);
                mentions.ifPresent(its -> anchors.put(id, its));
                if (mentions.isPresent()) {
                    return true;
                }
            } else if (known.isPresent(id)) {
                return true;
            }
            lost.add(new Lost(
                    correction,
                    Lost.TARGET_MISSING,
                    id + " is gone: no article that was read reports it, and nothing took its place."));
            return false;
        }
    }
}
