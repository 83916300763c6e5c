package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Languages;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private record Word(String name) implements Lexeme {
        @Override
        public LexemeKind kind() {
            return LexemeKind.ACTOR;
        }
    }

    private final LexiconBuilder builder = new LexiconBuilder();

    @Test
    void phrasesAndTheirPartsAreFound() {
        forms("Security Council", "UN Security Council");
        assertThat(find("en", "the UN Security Council met"))
                .containsExactly("UN Security Council", "Security Council");
    }

    @Test
    void ofManyFormsEachIsFoundAndNothingElse() {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            forms.add("wa" + (char) ('a' + i % 20) + " number" + (char) ('a' + i / 20 % 20) + " " + i);
        }
        forms(forms.toArray(String[]::new));
        forms.forEach(form -> assertThat(find("en", "not " + form + " not")).containsExactly(form));
        assertThat(find("en", "waa numbera 1, wab numbera 0 and waz")).isEmpty();
    }

    @Test
    void aFormWithCapitalsNeedsCapitals() {
        forms("May", "WHO");
        assertThat(find("en", "they may ask who in May, the WHO or Who")).containsExactly("May", "WHO");
    }

    @Test
    void anAccentOnTheLastLetterTellsFormsApartWhereItCounts() {
        for (String form : List.of("accuse", "accusé", "à", "a")) {
            builder.addWithAccents(form, new Word(form));
        }
        assertThat(find("fr", "il accuse")).containsExactly("accuse");
        assertThat(find("fr", "il a accusé")).containsExactly("a", "accusé");
        assertThat(find("fr", "À Paris")).containsExactly("À");
        assertThat(find("fr", "A Paris")).containsExactly("A", "A");
    }

    @Test
    void aHyphenMayBeThereOrNot() {
        forms("al-Assad", "De Mistura");
        assertThat(find("en", "al Assad, al-Assad and de-Mistura")).hasSize(2);
        assertThat(find("en", "De-Mistura")).containsExactly("De-Mistura");
    }

    @Test
    void arabicProcliticsAreTakenOff() {
        forms("روسيا");
        assertThat(findWithMasks("وروسيا بروسيا لروسيا وبروسيا"))
                .containsExactly(Proclitics.AND, Proclitics.IN, Proclitics.FOR, Proclitics.AND | Proclitics.IN);
    }

    @Test
    void theArticleIsTakenOffAlsoWhereItsAlefIsNotWritten() {
        forms("يمن");
        assertThat(findWithMasks("اليمن لليمن وباليمن"))
                .containsExactly(
                        Proclitics.THE,
                        Proclitics.FOR | Proclitics.THE,
                        Proclitics.AND | Proclitics.IN | Proclitics.THE);
    }

    @Test
    void aFormWithTheArticleIsFoundBehindPrepositionsButNotWithoutIt() {
        forms("الأمم المتحدة");
        assertThat(find("ar", "للأمم المتحدة")).hasSize(1);
        assertThat(find("ar", "بالأمم المتحدة")).hasSize(1);
        assertThat(find("ar", "أمم المتحدة")).isEmpty();
    }

    @Test
    void theWholeWordWinsOverOneWithLettersTakenOff() {
        builder.add("وكالة", new Word("agency")).add("كالة", new Word("other"));
        assertThat(find("ar", "وكالة")).hasSize(1);
    }

    @Test
    void theSpanLeavesProcliticsOutAndKeepsTheArticle() {
        forms("يمن", "روسيا");
        assertThat(find("ar", "وباليمن ولروسيا ولليمن")).containsExactly("اليمن", "روسيا", "ليمن");
    }

    private void forms(String... forms) {
        for (String form : forms) {
            builder.add(form, new Word(form));
        }
    }

    private List<String> find(String language, String text) {
        Document document = read(language, text);
        List<String> found = new ArrayList<>();
        for (int hit = 0; hit < document.hits().size(); hit++) {
            found.add(document.hits().span(hit, document.tokens()).of(text));
        }
        return found;
    }

    private List<Integer> findWithMasks(String text) {
        Document document = read("ar", text);
        List<Integer> masks = new ArrayList<>();
        for (int hit = 0; hit < document.hits().size(); hit++) {
            masks.add(document.hits().proclitics(hit));
        }
        return masks;
    }

    private Document read(String language, String text) {
        Document document = new Document();
        document.read(text, 0, builder.build(), Languages.proclitics(language));
        return document;
    }
}
