package org.dateline.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.Span;
import org.jsoup.nodes.Element;

/**
 * A sentence with the words that name the act and those that date it.
 *
 * @param text the sentence, or the part of it around those words
 * @param act where the act is named; null where it is not in the text
 * @param date where the date is; null where it is not in the text
 */
record Quotation(String text, Span act, Span date) {

    private static final String ELLIPSIS = "…";

    /** The report's sentence in so many letters at most; whole where {@code most} is 0. */
    static Quotation of(Report report, int most) {
        String sentence = report.sentence().strip();
        if (most > 0 && sentence.length() > most) {
            sentence = around(sentence, report, most);
        }
        return new Quotation(sentence, find(report.trigger(), sentence), find(report.dateWords(), sentence));
    }

    /** The part that begins a little before the first of the words that count. */
    private static String around(String sentence, Report report, int most) {
        Span act = find(report.trigger(), sentence);
        Span date = find(report.dateWords(), sentence);
        int first = Math.min(
                act == null ? sentence.length() : act.begin(), date == null ? sentence.length() : date.begin());
        int begin = first == sentence.length() || first < most / 2 ? 0 : blank(sentence, first - most / 3);
        int end = Math.min(sentence.length(), begin + most);
        end = end == sentence.length() ? end : Math.max(begin + 1, blank(sentence, end));
        return (begin > 0 ? ELLIPSIS : "")
                + sentence.substring(begin, end).strip()
                + (end < sentence.length() ? ELLIPSIS : "");
    }

    /** The last blank before that place, so that no word is cut; the place itself where there is none near. */
    private static int blank(String sentence, int place) {
        int blank = sentence.lastIndexOf(' ', place);
        if (blank > place - 30 && blank > 0) {
            return blank;
        }
        return Character.isLowSurrogate(sentence.charAt(place)) ? place - 1 : place;
    }

    private static Span find(String words, String sentence) {
        int begin = words == null || words.isBlank() ? -1 : sentence.indexOf(words);
        return begin < 0 ? null : new Span(begin, begin + words.length());
    }

    /** Appends the text with its marks. */
    void addTo(Element element) {
        int done = 0;
        for (Span span : marks()) {
            element.appendText(text.substring(done, span.begin()));
            Element mark = element.appendElement("mark").text(text.substring(span.begin(), span.end()));
            if (span.equals(date)) {
                mark.addClass("d");
            }
            done = span.end();
        }
        element.appendText(text.substring(done));
    }

    /** Those of both, in order; the date alone where they overlap. */
    private List<Span> marks() {
        List<Span> marks = new ArrayList<>();
        if (date != null) {
            marks.add(date);
        }
        if (act != null && (date == null || act.end() <= date.begin() || act.begin() >= date.end())) {
            marks.add(act);
        }
        marks.sort(Comparator.comparingInt(Span::begin));
        return marks;
    }
}
