package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.dictionary.Dictionaries;
import org.dateline.language.Languages;
import org.dateline.text.Document;
import org.dateline.text.Lexicon;
import org.dateline.text.LexiconBuilder;

class ActorTaggerPropertyTest {
    private static final Dictionaries DICTIONARIES = Dictionaries.with(List.of());
    private static final ActorCatalog CATALOG = ActorCatalog.load(DICTIONARIES);
    private static final LexiconBuilder BUILDER = new LexiconBuilder();
    private static final ActorTagger ENGLISH = ActorTagger.compile("en", DICTIONARIES, CATALOG, BUILDER);
    private static final LexiconBuilder ARABIC_BUILDER = new LexiconBuilder();
    private static final ActorTagger ARABIC = ActorTagger.compile("ar", DICTIONARIES, CATALOG, ARABIC_BUILDER);
    private static final Lexicon ENGLISH_LEXICON = BUILDER.build();
    private static final Lexicon ARABIC_LEXICON = ARABIC_BUILDER.build();

    @Property(tries = 300)
    void mentionsAreInOrderAndInsideAnyEnglishText(@ForAll("english") List<String> words) {
        check(ENGLISH, "en", ENGLISH_LEXICON, String.join(" ", words));
    }

    @Property(tries = 300)
    void mentionsAreInOrderAndInsideAnyArabicText(@ForAll("arabic") List<String> words) {
        check(ARABIC, "ar", ARABIC_LEXICON, String.join(" ", words));
    }

    private static void check(ActorTagger tagger, String language, Lexicon lexicon, String text) {
        Document document = new Document();
        document.read(text, 0, lexicon, Languages.proclitics(language));
        int end = 0;
        for (ActorMention mention : tagger.tag(document, LocalDate.of(2015, 7, 1))) {
            assertThat(mention.begin()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).isGreaterThan(mention.begin());
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.span().of(text)).isNotBlank();
            assertThat(CATALOG.actor(mention.actorId())).isPresent();
            end = mention.end();
        }
    }

    @Provide
    Arbitrary<List<String>> english() {
        return Arbitraries.of(
                        "Russian",
                        "US",
                        "foreign",
                        "minister",
                        "ministers",
                        "Lavrov",
                        "Kerry",
                        ",",
                        "and",
                        "the",
                        "of",
                        "Moscow",
                        "in",
                        "'s",
                        "-",
                        "former",
                        "seventh",
                        "round",
                        "talks",
                        "Astana",
                        "7",
                        "Geneva",
                        "II",
                        "counterpart",
                        "his",
                        ".",
                        "spokesman",
                        "King",
                        "President",
                        "Obama",
                        "(")
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<String>> arabic() {
        return Arbitraries.of(
                        "وزير",
                        "الخارجية",
                        "الروسي",
                        "والأمريكي",
                        "وزيرا",
                        "خارجية",
                        "روسيا",
                        "وأمريكا",
                        "،",
                        "لافروف",
                        "بن",
                        "محمد",
                        "سلمان",
                        "نظيره",
                        "السابق",
                        "في",
                        "موسكو",
                        "محادثات",
                        "أستانا",
                        "7",
                        "الجولة",
                        "السابعة",
                        "من",
                        "قوات",
                        "الأسد",
                        "«",
                        "»",
                        "-",
                        ":",
                        "خادم",
                        "الحرمين")
                .list()
                .ofMaxSize(14);
    }
}
