package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleParserTest {

    private static final int MAX_TEXT_CHARS = 40;

    private final ArticleParser parser = new ArticleParser(MAX_TEXT_CHARS, text -> "xx");

    @Test
    void everyFieldBecomesAPropertyOfTheArticle() {
        Article article = accepted("{'article_id':'a-1','source':'Levant Wire','url':'https://example.org/a',"
                + "'language':'ar-SY','published_at':'2017-11-02T23:43:00+02:00','published_basis':'Crawled',"
                + "'title':' قمة ','body':'انتهت القمة'}");
        assertThat(article)
                .isEqualTo(new Article(
                        "a-1",
                        "https://example.org/a",
                        "source:levant-wire",
                        "ar",
                        "قمة",
                        "قمة\n\nانتهت القمة",
                        Instant.parse("2017-11-02T21:43:00Z"),
                        LocalDate.of(2017, 11, 2),
                        "crawled",
                        Sha256.of("قمة\n\nانتهت القمة"),
                        "jsonl"));
        assertThat(article.text().substring(article.bodyBegin())).isEqualTo("انتهت القمة");
    }

    @Test
    void onlyBodyAndDayMustBeThere() {
        Article article = accepted("{'published_at':'2017-11-02','body':'They met.','unknown':{'x':[1,2]}}");
        assertThat(article.articleId()).matches("article:[0-9a-f]{16}");
        assertThat(article.sourceId()).isEqualTo("source:unknown");
        assertThat(article.publishedBasis()).isEqualTo("published");
        assertThat(article.publishedAt()).isNull();
        assertThat(article.title()).isNull();
        assertThat(article.text()).isEqualTo("They met.");
    }

    @Test
    void anIdMadeFromTheContentIsTheSameForTheSameContentOnly() {
        String first =
                accepted("{'body':'They met.','published_at':'2017-11-02'}").articleId();
        assertThat(accepted("{'published_at':'2017-11-02','body':'They met.'}").articleId())
                .isEqualTo(first);
        assertThat(accepted("{'published_at':'2017-11-03','body':'They met.'}").articleId())
                .isNotEqualTo(first);
    }

    @Test
    void aNumberIsAnIdVerbatim() {
        assertThat(accepted("{'article_id':10000000000000000000123,'body':'x','published_at':'2017-11-02'}")
                        .articleId())
                .isEqualTo("10000000000000000000123");
    }

    @ParameterizedTest
    @CsvSource({
        "en,en",
        "en-GB,en",
        "ckb,ckb",
        "he,he",
        "qq,xx",
        "zh_Hant_TW,zh",
        "AR,ar",
        "arabic,xx",
        "und,xx",
        "'',xx",
        "!!,xx"
    })
    void aLanguageIsReducedToItsPrimaryTagAndDetectedWhereThereIsNone(String tag, String language) {
        assertThat(accepted("{'language':'" + tag + "','body':'x','published_at':'2017-11-02'}")
                        .language())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"published,published", "FEED,feed", "nonsense,crawled"})
    void anUnknownBasisIsReadAsTheLeastReliableOne(String given, String basis) {
        assertThat(accepted("{'published_basis':'" + given + "','body':'x','published_at':'2017-11-02'}")
                        .publishedBasis())
                .isEqualTo(basis);
    }

    @Test
    void markupInTheTextStays() {
        assertThat(accepted("{'body':'<p>They&nbsp;met.</p>','published_at':'2017-11-02'}")
                        .text())
                .isEqualTo("<p>They&nbsp;met.</p>");
    }

    @Test
    void halfASurrogatePairIsReplacedSoThatOffsetsStay() {
        assertThat(accepted("{'body':'a\\ud83db \\ud83d\\ude00','published_at':'2017-11-02'}")
                        .text())
                .isEqualTo("a\uFFFDb \uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'body':'x','published_at':'2017-11-02'      | json_invalid       | not JSON",
                "{'body':'x'}{'body':'y'}                     | json_invalid       | after the end",
                "[1, 2                                        | json_invalid       | not JSON",
                "not json                                     | json_invalid       | not JSON",
                "['a']                                        | not_an_object      | not an object",
                "'text'                                       | not_an_object      | not an object",
                "17                                           | not_an_object      | not an object",
                "null                                         | not_an_object      | not an object",
                "{}                                           | body_missing       | 'body'",
                "{'body':null,'published_at':'2017-11-02'}    | body_missing       | 'body'",
                "{'body':' \\n ','published_at':'2017-11-02'} | body_missing       | 'body'",
                "{'body':'\\u00a0\\u3000','published_at':'2017-11-02'} | body_missing | 'body'",
                "{'body':['x'],'published_at':'2017-11-02'}   | field_type_invalid | 'body' is a list",
                "{'body':{'x':1},'published_at':'2017-11-02'} | field_type_invalid | 'body' is an object",
                "{'body':'x','published_at':1509658980}       | field_type_invalid | 'published_at' is a number",
                "{'body':'x','title':true}                    | field_type_invalid | 'title' is true or false",
                "{'body':'x'}                                 | published_missing  | 'published_at'",
                "{'body':'x','published_at':''}               | published_missing  | 'published_at'",
                "{'body':'x','published_at':'2017-02-30'}     | published_invalid  | '2017-02-30'",
                "{'body':'x','published_at':'3017-01-01'}     | published_invalid  | from 1800 to 2100",
                "{'body':'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx','published_at':'2017-11-02'} | text_too_long | 41 characters, more than 40",
            })
    void whatCannotBecomeAnArticleIsRejectedWithItsReason(String json, String code, String message) {
        ParsedRecord.Rejected rejection =
                parser.parse(json.replace('\'', '"')).rejected().orElseThrow();
        assertThat(rejection.reason().code()).isEqualTo(code);
        assertThat(rejection.reasonText()).contains(message);
    }

    @Test
    void bytesThatAreNotUtf8AreRejected() {
        byte[] latin1 =
                "{\"body\":\"caf\u00e9\",\"published_at\":\"2017-11-02\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(parser.parse(latin1).rejected().orElseThrow().reason()).isEqualTo(RejectionReason.ENCODING_INVALID);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        byte[] line = "\uFEFF{\"body\":\"x\",\"published_at\":\"2017-11-02\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(line).accepted()).isPresent();
    }

    private Article accepted(String json) {
        return parser.parse(json.replace('\'', '"')).accepted().orElseThrow();
    }
}
