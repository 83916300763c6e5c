package org.dateline.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.DictionaryException;
import org.dateline.text.Document;
import org.dateline.timex.TimeMl;
import org.dateline.timex.Timex3;

/**
 * Finds the time expressions of texts: the entry for programs that want dates and no Spark.
 *
 * <pre>{@code
 * TimeExpressions expressions = TimeExpressions.load();
 * for (Timex3 timex : expressions.find("They will meet again on Friday.", "en", LocalDate.of(2017, 11, 2))) {
 *     System.out.println(timex.text() + " is " + timex.value() + ", by the rule " + timex.ruleId());
 * }
 * }</pre>
 *
 * <p>Loading compiles the dictionaries, which takes about a second: do it once. Many threads can share one object, and
 * nothing of one text is kept for the next.
 */
public final class TimeExpressions {

    private final LanguagePacks packs;
    private final ThreadLocal<Document> documents = ThreadLocal.withInitial(Document::new);

    /** Of dictionaries that have been compiled. */
    public TimeExpressions(LanguagePacks packs) {
        this.packs = packs;
    }

    /**
     * Of the built-in dictionaries, with the user's folders over them.
     *
     * @throws DictionaryException with all problems of all tables
     */
    public static TimeExpressions load(Path... folders) {
        return new TimeExpressions(LanguagePacks.compile(Dictionaries.with(List.of(folders))));
    }

    /**
     * The expressions in order, with offsets in UTF-16 units; none for a language that Dateline does not read.
     *
     * @param language BCP 47, such as {@code ar}; {@link #languageOf} tells that of a text
     * @param publishedOrNull the day that relative words count from; null leaves them unresolved, with TIMEX3's X
     */
    public List<Timex3> find(String text, String language, LocalDate publishedOrNull) {
        return find(text, 0, language, publishedOrNull, true);
    }

    /** Those of title and body; a day of publication that is only the day of a crawl gives no day to relative words. */
    public List<Timex3> find(Article article) {
        return find(
                article.text(),
                article.bodyBegin(),
                article.language(),
                article.publishedDate(),
                Extractor.isPublicationDay(article));
    }

    /** The text with its expressions inline, as a TimeML document on one line. */
    public String timeMl(String id, String text, String language, LocalDate publishedOrNull) {
        return TimeMl.of(id, text, publishedOrNull, find(text, language, publishedOrNull));
    }

    /** The BCP 47 tag of a text's language; {@code und} if it is not clear. */
    public String languageOf(String text) {
        return packs.identify(text);
    }

    private List<Timex3> find(
            String text, int bodyBegin, String language, LocalDate published, boolean isPublicationDay) {
        Document document = documents.get();
        return packs.pack(language)
                .map(pack -> {
                    document.read(text, bodyBegin, pack.lexicon(), pack.proclitics());
                    return pack.timexes()
                            .tag(document, published, isPublicationDay)
                            .timexes();
                })
                .orElse(List.of());
    }
}
