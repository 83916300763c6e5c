package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Languages;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private record Abbreviation() implements Lexeme {
        @Override
        public LexemeKind kind() {
            return LexemeKind.ABBREVIATION;
        }
    }

    @Test
    void fullStopsEndSentences() {
        check("He left. She stayed! Why?", "He left.", "She stayed!", "Why?");
    }

    @Test
    void abbreviationsInitialsAndNumbersDoNot() {
        check(
                "Gen. Smith met J. Kerry on 3.5 terms. Both left.",
                "Gen. Smith met J. Kerry on 3.5 terms.",
                "Both left.");
        check("The U.S. Senate voted.", "The U.S. Senate voted.");
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        check("He said \"no.\" She left.", "He said \"no.\"", "She left.");
    }

    @Test
    void emptyLinesEndSentencesAndShortLinesToo() {
        check(
                "Talks in Geneva\nThe envoy arrived\n\nNo one spoke",
                "Talks in Geneva",
                "The envoy arrived",
                "No one spoke");
    }

    @Test
    void aWrappedLineGoesOn() {
        check(
                "The ministers of the two countries met on the eve of the\nsummit in Vienna.",
                "The ministers of the two countries met on the eve of the\nsummit in Vienna.");
    }

    @Test
    void arabicMarksEndSentencesAlsoWithoutASpace() {
        check("هل وافقوا؟ نعم.وقال الوزير ذلك", "هل وافقوا؟", "نعم.", "وقال الوزير ذلك");
        check("التقى د. علي الوزير.", "التقى د. علي الوزير.");
    }

    @Test
    void chineseMarksNeedNoSpace() {
        check("会议结束。双方同意。", "会议结束。", "双方同意。");
        check("外长抵达；会谈开始！谁出席？不详", "外长抵达；", "会谈开始！", "谁出席？", "不详");
        check("会谈开始!谁出席?不详", "会谈开始!", "谁出席?", "不详");
        check("他说：“停火。”双方同意。", "他说：“停火。”", "双方同意。");
    }

    @Test
    void theTitleIsASentenceOfItsOwn() {
        String text = "Talks end\n\nThey ended.";
        Document document = read(text, 11);
        assertThat(document.sentenceSpan(0).of(text)).isEqualTo("Talks end");
        assertThat(document.sentences().of(2)).isEqualTo(1);
    }

    private static void check(String text, String... sentences) {
        Document document = read(text, 0);
        List<String> found = new ArrayList<>();
        for (int s = 0; s < document.sentences().count(); s++) {
            found.add(document.sentenceSpan(s).of(text));
        }
        assertThat(found).containsExactly(sentences);
    }

    private static Document read(String text, int bodyBegin) {
        Document document = new Document();
        Lexicon lexicon = new LexiconBuilder().add("gen", new Abbreviation()).build();
        document.read(text, bodyBegin, lexicon, Languages.proclitics("ar"));
        return document;
    }
}
