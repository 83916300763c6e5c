package org.dateline.jobs.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleParser;
import org.dateline.article.ParsedRecord;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/** Reads texts to annotate, one JSON object a line: {@code {"id","lang","dct","text"}} or article records. */
public final class TextLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnaryOperator<String> languageOfText;
    private final ArticleParser articles;

    /** {@code languageOfText} detects the language where a line names none. */
    public TextLines(UnaryOperator<String> languageOfText) {
        this.languageOfText = languageOfText;
        this.articles = new ArticleParser(Integer.MAX_VALUE, languageOfText);
    }

    /**
     * The lines of a file, gzipped or not, or of standard input if the name is {@code -}.
     *
     * @throws UserException if there is no such file
     */
    public static BufferedReader open(String name, InputStream standardInput) throws IOException {
        if (!name.equals("-") && !Files.isRegularFile(Path.of(name))) {
            throw new UserException(ExitCode.INPUT_MISSING, "There is no file " + name + ".");
        }
        BufferedInputStream bytes =
                new BufferedInputStream(name.equals("-") ? standardInput : Files.newInputStream(Path.of(name)));
        bytes.mark(2);
        boolean isGzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return new BufferedReader(
                new InputStreamReader(isGzip ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    /**
     * The text of a line.
     *
     * @throws UserException that says what is wrong with the line
     */
    public Article read(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw unreadable("not JSON: " + e.getOriginalMessage());
        }
        if (node.hasNonNull("body")) {
            ParsedRecord record = articles.parse(line);
            return record.accepted()
                    .orElseThrow(
                            () -> unreadable(record.rejected().orElseThrow().reasonText()));
        }
        if (!node.path("text").isTextual() || !node.hasNonNull("id")) {
            throw unreadable("neither a text {\"id\",\"lang\",\"dct\",\"text\"} nor an article record with a 'body'");
        }
        String text = node.get("text").textValue();
        String language = node.hasNonNull("lang") ? node.get("lang").asText() : languageOfText.apply(text);
        return new TextRecord(node.get("id").asText(), language, published(node.path("dct")), text).article();
    }

    private static LocalDate published(JsonNode dct) {
        if (dct.isMissingNode() || dct.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(
                    dct.asText().substring(0, Math.min(10, dct.asText().length())));
        } catch (DateTimeException e) {
            throw unreadable("'dct' is '" + dct.asText() + "', not a day such as 2017-11-02");
        }
    }

    private static UserException unreadable(String what) {
        return new UserException(ExitCode.INPUT_MISSING, what);
    }
}
