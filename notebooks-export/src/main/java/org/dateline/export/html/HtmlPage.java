package org.dateline.export.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Writes a page that needs nothing but a browser. Texts of articles are data in it, never markup. */
public final class HtmlPage {

    private static final String TITLE_GAP = " – ";
    private static final String LIST = "events";

    private final Page page;
    private final Words words;
    private final Labels labels;
    private final Swimlane swimlane;

    /** {@code language} is that of the labels until the reader chooses another, one of {@link Words#LANGUAGES}. */
    public HtmlPage(Page page, String language) {
        this.page = page;
        this.words = Words.load();
        this.labels = new Labels(words, page.names(), language);
        this.swimlane = new Swimlane(page, labels);
    }

    /** The HTML. */
    public String html() {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html")
                .attr("lang", labels.language())
                .attr("dir", Words.isRightToLeft(labels.language()) ? "rtl" : "ltr");
        List<String> scripts = Assets.scripts();
        addHead(html.appendElement("head"), scripts);
        Element body = html.appendElement("body");
        labels.addWord(body, "a", "skip").attr("href", "#" + LIST).addClass("skip");
        addHeader(body.appendElement("header"));
        Element main = body.appendElement("main");
        FilterForm.addTo(main, page, labels);
        List<Section> sections = sections().stream()
                .filter(section -> !page.events().isEmpty() || section.key().equals(CoverageSection.KEY))
                .toList();
        addContents(main, sections);
        sections.forEach(section -> section.addTo(main, labels));
        addList(main);
        addNotes(main);
        addScript(body, PageData.of(page, words, labels.language(), swimlane))
                .attr("type", "application/json")
                .attr("id", "data");
        scripts.forEach(script -> addScript(body, script));
        return document.outerHtml();
    }

    /** Its parts with their pictures, in order. */
    List<Section> sections() {
        return List.of(
                TimelineSection.of(page, labels, swimlane),
                HeatSection.of(page, labels),
                WeeksSection.of(page, labels, swimlane.axis()),
                MeetingsSection.of(page, labels),
                PlansSection.of(page, labels),
                AgreementSection.of(page, labels),
                LagSection.of(page, labels),
                CoverageSection.of(page, labels));
    }

    /** The pictures by their names, each as a file that stands alone. */
    public Map<String, String> pictures() {
        Map<String, String> files = new LinkedHashMap<>();
        sections().forEach(section -> files.put(section.key(), Svg.file(section.standingAlone())));
        return files;
    }

    private void addHead(Element head, List<String> scripts) {
        String style = Assets.style() + Assets.pictureStyle();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", Assets.policy(scripts, style));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title());
        head.appendElement("style").appendChild(new DataNode(style));
    }

    private static Element addScript(Element body, String script) {
        Element element = body.appendElement("script");
        element.appendChild(new DataNode(script));
        return element;
    }

    private String title() {
        List<String> ids = page.subject().ids();
        String names = ids.stream().map(labels::name).collect(Collectors.joining(TITLE_GAP));
        String all = page.subject().words().isPresent() ? "" : labels.word("all_events");
        return (ids.isEmpty() ? all : names)
                + page.subject().words().map(text -> " “" + text + "”").orElse("");
    }

    private void addHeader(Element header) {
        Element heading = header.appendElement("h1");
        List<String> ids = page.subject().ids();
        for (int i = 0; i < ids.size(); i++) {
            heading.appendText(i == 0 ? "" : TITLE_GAP);
            labels.addName(heading, "span", ids.get(i));
        }
        if (ids.isEmpty() && page.subject().words().isEmpty()) {
            labels.addWord(heading, "span", "all_events");
        }
        page.subject().words().ifPresent(text -> heading.appendElement("bdi").text("“" + text + "”"));
        labels.addWord(header, "p", "summary", page.events().size(), outlets(), languages());
        labels.addWord(header, "p", "release", page.releaseId(), page.knownUntil())
                .addClass("note");
        Element choice = header.appendElement("label").attr("id", "language").attr("hidden", true);
        labels.addWord(choice, "span", "labels");
        Element select = choice.appendElement("select");
        for (String language : Words.LANGUAGES) {
            Element option = select.appendElement("option")
                    .attr("value", language)
                    .attr("lang", language)
                    .text(LanguageName.of(language, language));
            option.attr("selected", language.equals(labels.language()));
        }
    }

    /** Leads to every part: the pictures, and the list behind them. */
    private void addContents(Element main, List<Section> sections) {
        Element contents = main.appendElement("nav")
                .attr("id", "contents")
                .attr("aria-label", labels.word("contents"))
                .attr("data-wl", "contents");
        Element list = contents.appendElement("ul");
        Stream.concat(sections.stream().map(Section::key), Stream.of(LIST))
                .forEach(key ->
                        labels.addWord(list.appendElement("li"), "a", key).attr("href", "#" + key));
    }

    private void addList(Element main) {
        Element section = main.appendElement("section").attr("id", LIST);
        labels.addWord(section, "h2", LIST);
        new EventList(page, labels).addTo(section);
    }

    private long outlets() {
        return page.events().stream()
                .flatMap(event -> event.reports().stream())
                .map(Report::sourceId)
                .distinct()
                .count();
    }

    private long languages() {
        return page.events().stream()
                .flatMap(event -> event.reports().stream())
                .map(Report::language)
                .distinct()
                .count();
    }

    private void addNotes(Element main) {
        Element section = main.appendElement("section").attr("id", "notes");
        labels.addWord(section, "h2", "notes");
        Section.note(section, labels, "note.dates");
        LeftOut leftOut = page.leftOut();
        if (leftOut.nEvents() > 0) {
            Section.note(
                    section,
                    labels,
                    "note.events",
                    leftOut.nEvents(),
                    page.events().size());
        }
        if (leftOut.nReports() > 0) {
            Section.note(section, labels, "note.reports", leftOut.nReports());
        }
        if (leftOut.sentenceChars() > 0) {
            Section.note(section, labels, "note.cut", leftOut.sentenceChars());
        }
    }
}
