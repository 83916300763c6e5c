package org.dateline.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which two actors talk with each other or visit, and when. */
final class MeetingsSection {

    private static final int MOST_ACTORS = 14;
    private static final int MOST_PAIRS = 60;
    private static final int MOST_LINKS = 5;

    private MeetingsSection() {}

    /** Two actors in order of their ids. */
    private record Pair(String one, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            return Comparator.comparing(Pair::one).thenComparing(Pair::other).compare(this, pair);
        }
    }

    static Section of(Page page, Labels labels) {
        Map<Pair, List<Integer>> pairs = new TreeMap<>();
        for (int i = 0; i < page.events().size(); i++) {
            for (Pair pair : pairs(page.events().get(i))) {
                pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
            }
        }
        Grid grid = grid(pairs);
        return new Section("meetings", grid.draw(labels), section -> {
            Section.note(section, labels, "note.top");
            addTable(Section.folded(section, labels), page, labels, pairs);
        });
    }

    private static List<Pair> pairs(PageEvent event) {
        if (!event.act().type().equals("CONSULT") || !event.isFact()) {
            return List.of();
        }
        Set<String> hosts = event.parts().stream()
                .filter(part -> !part.isDoer() && !part.isTarget())
                .map(Part::actorId)
                .collect(Collectors.toSet());
        TreeSet<String> actors = new TreeSet<>(Lanes.actors(event));
        actors.removeAll(hosts);
        List<Pair> pairs = new ArrayList<>();
        for (String one : actors) {
            actors.tailSet(one, false).forEach(other -> pairs.add(new Pair(one, other)));
        }
        return pairs;
    }

    private static Grid grid(Map<Pair, List<Integer>> pairs) {
        List<String> actors = Ranking.top(
                pairs.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .flatMap(event -> Stream.of(
                                        entry.getKey().one(), entry.getKey().other()))),
                MOST_ACTORS);
        long[][] counts = new long[actors.size()][actors.size()];
        pairs.forEach((pair, events) -> {
            int one = actors.indexOf(pair.one());
            int other = actors.indexOf(pair.other());
            if (one >= 0 && other >= 0) {
                counts[one][other] = events.size();
                counts[other][one] = events.size();
            }
        });
        return new Grid("meetings", actors, actors, counts);
    }

    private static void addTable(Element parent, Page page, Labels labels, Map<Pair, List<Integer>> pairs) {
        Element body = NumberTable.add(parent, labels, "meetings", "pair", "n_events", "events");
        NumberTable.noteRows(parent, labels, MOST_PAIRS, pairs.size());
        pairs.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Pair, List<Integer>> entry) ->
                        -entry.getValue().size()))
                .limit(MOST_PAIRS)
                .forEach(entry -> {
                    Element row = body.appendElement("tr");
                    Element names = row.appendElement("th").attr("scope", "row");
                    labels.addName(names, "span", entry.getKey().one());
                    names.appendText(" – ");
                    labels.addName(names, "span", entry.getKey().other());
                    row.appendElement("td")
                            .text(Integer.toString(entry.getValue().size()));
                    Element events = row.appendElement("td");
                    entry.getValue().stream().limit(MOST_LINKS).forEach(event -> {
                        Element line = events.appendElement("div");
                        line.appendText(page.events().get(event).date().edtf() + " ");
                        NumberTable.addLink(line, page, event, labels);
                    });
                });
    }
}
