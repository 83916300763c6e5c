package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.timex.Timex3;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimeExpressionsTest {

    private static final TimeExpressions EXPRESSIONS = TimeExpressions.load();
    private static final LocalDate THURSDAY = LocalDate.of(2017, 11, 2);

    @Test
    void relativeWordsCountFromTheDayOfPublication() {
        assertThat(EXPRESSIONS.find("The ministers will meet on Friday.", "en", THURSDAY))
                .extracting(Timex3::text, Timex3::value)
                .containsExactly(tuple("Friday", "2017-11-03"));
    }

    @Test
    void withoutADayOfPublicationTheyStayOpen() {
        assertThat(EXPRESSIONS.find("The ministers will meet on Friday.", "en", null))
                .extracting(Timex3::value)
                .containsExactly("XXXX-WXX-5");
    }

    @Test
    void aLanguageThatIsNotReadHasNone() {
        assertThat(EXPRESSIONS.find("2017-11-02", "tlh", THURSDAY)).isEmpty();
    }

    @Test
    void threadsGetWhatOneThreadGetsAlone() {
        List<String> texts = List.of(
                "The council voted on Tuesday and meets again next week.",
                "Talks in Geneva began in mid-October and ended two days later.",
                "The mandate expires on 17 November; the envoy spoke yesterday.",
                "Nothing was agreed.");
        List<List<Timex3>> alone = texts.stream()
                .map(text -> EXPRESSIONS.find(text, "en", THURSDAY))
                .toList();
        List<List<Timex3>> together = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> EXPRESSIONS.find(texts.get(i % texts.size()), "en", THURSDAY))
                .toList();
        assertThat(IntStream.range(0, together.size()))
                .allSatisfy(i -> assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size())));
    }

    @Test
    void timeMlHasTheExpressionsInTheText() throws Exception {
        String text = "Talks & votes\n\nThey will meet <again> on Friday, 24 November.";
        String timeMl = EXPRESSIONS.timeMl("a-1", text, "en", THURSDAY);
        assertThat(timeMl).doesNotContain("\n");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(timeMl)));
        assertThat(document.getElementsByTagName("DOCID").item(0).getTextContent())
                .isEqualTo("a-1");
        assertThat(document.getElementsByTagName("TEXT").item(0).getTextContent())
                .isEqualTo(text);
        NodeList timexes = document.getElementsByTagName("TIMEX3");
        assertThat(((Element) timexes.item(0)).getAttribute("functionInDocument"))
                .isEqualTo("CREATION_TIME");
        Element friday = (Element) timexes.item(1);
        assertThat(friday.getAttribute("value")).isEqualTo("2017-11-24");
        assertThat(friday.getTextContent()).isEqualTo("Friday, 24 November");
    }
}
