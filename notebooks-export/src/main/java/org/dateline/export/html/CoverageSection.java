package org.dateline.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.export.html.BarRows.Bar;
import org.jsoup.nodes.Element;

/** How much was read of each outlet in each language: without it a trend may only show how many articles there were. */
final class CoverageSection {

    /** It tells what was read, so that it stands on a page without events too. */
    static final String KEY = "coverage";

    private static final int MOST_OUTLETS = 20;
    private static final int MOST_LANGUAGES = 7;
    private static final int NAME_LETTERS = 38;

    private CoverageSection() {}

    static Section of(Page page, Labels labels) {
        Map<String, Long> articles = new TreeMap<>();
        Map<String, Long> byLanguage = new TreeMap<>();
        for (Coverage coverage : page.coverage()) {
            articles.merge(coverage.sourceId(), coverage.nArticles(), Long::sum);
            byLanguage.merge(coverage.language(), coverage.nArticles(), Long::sum);
        }
        List<String> languages = largest(byLanguage, MOST_LANGUAGES);
        List<Bar> bars = largest(articles, MOST_OUTLETS).stream()
                .map(source -> bar(page, labels, source, languages))
                .toList();
        return new Section(KEY, new BarRows(KEY, bars).draw(labels), section -> {
            legend(section, labels, languages, byLanguage.size() > languages.size());
            if (articles.size() > MOST_OUTLETS) {
                Section.note(section, labels, "note.top");
            }
            addTable(Section.folded(section, labels), page, labels);
        });
    }

    private static List<String> largest(Map<String, Long> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Bar bar(Page page, Labels labels, String source, List<String> languages) {
        List<Long> parts = new ArrayList<>();
        Stream.concat(languages.stream(), Stream.of(""))
                .forEach(language -> parts.add(page.coverage().stream()
                        .filter(each -> each.sourceId().equals(source))
                        .filter(each -> language.isEmpty()
                                ? !languages.contains(each.language())
                                : language.equals(each.language()))
                        .mapToLong(Coverage::nArticles)
                        .sum()));
        return new Bar((svg, place) -> place.put(labels.addName(svg, "text", source, NAME_LETTERS)), parts);
    }

    private static void legend(Element section, Labels labels, List<String> languages, boolean hasOthers) {
        Element list = section.appendElement("ul").addClass("legend");
        for (int i = 0; i < languages.size(); i++) {
            Element item = list.appendElement("li");
            Legend.swatch(item, "c" + i);
            LanguageName.add(item, "span", languages.get(i), labels);
        }
        if (hasOthers) {
            Element item = list.appendElement("li");
            Legend.swatch(item, "c" + languages.size());
            labels.addWord(item, "span", "others");
        }
    }

    private static void addTable(Element parent, Page page, Labels labels) {
        Element body = NumberTable.add(
                parent, labels, KEY, "source", "language", "articles", "with_event", "copies", "on_page");
        List<Coverage> rows = page.coverage().stream()
                .sorted(Comparator.comparingLong(Coverage::nArticles).reversed())
                .toList();
        Map<String, Long> reports = Ranking.counts(page.events().stream()
                .flatMap(event -> event.reports().stream())
                .map(report -> report.sourceId() + " " + report.language()));
        for (Coverage coverage : rows) {
            Element row = body.appendElement("tr");
            labels.addName(row, "th", coverage.sourceId()).attr("scope", "row");
            LanguageName.add(row, "td", coverage.language(), labels);
            row.appendElement("td").text(Long.toString(coverage.nArticles()));
            row.appendElement("td").text(Long.toString(coverage.nWithEvent()));
            row.appendElement("td").text(Long.toString(coverage.nCopies()));
            row.appendElement("td")
                    .text(Long.toString(reports.getOrDefault(coverage.sourceId() + " " + coverage.language(), 0L)));
        }
    }
}
