package org.dateline.jobs.step.ingest;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.article.Article;
import org.dateline.article.ArticleParser;
import org.dateline.article.ParsedRecord;
import org.dateline.article.Sha256;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.step.Streams;

/** Numbers and parses lines; blank ones hold no record and are left out. */
public final class ParseLines implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT_CHARS = 160;

    /** Enough bytes for the excerpt, whatever the script. */
    private static final int EXCERPT_BYTES = 4 * EXCERPT_CHARS;

    private final int maxTextChars;
    private final LanguageDetector languages;
    private final Map<String, Long> firstLineNos;
    private final String folder;

    private ParseLines(int maxTextChars, LanguageDetector languages, InputLines lines) {
        this.maxTextChars = maxTextChars;
        this.languages = languages;
        this.firstLineNos = lines.firstLineNos();
        this.folder = lines.folder();
    }

    /** What became of each line. */
    public static Dataset<ParsedLine> of(InputLines lines, int maxTextChars, LanguageDetector languages) {
        ParseLines step = new ParseLines(maxTextChars, languages, lines);
        MapPartitionsFunction<Row, ParsedLine> parse = step::parse;
        return lines.rows().mapPartitions(parse, RecordEncoders.of(ParsedLine.class));
    }

    private Iterator<ParsedLine> parse(Iterator<Row> rows) {
        ArticleParser parser = new ArticleParser(maxTextChars, languages::languageOf);
        LineCounter counter = new LineCounter(firstLineNos);
        Stream<Row> stream = Streams.of(rows);
        return stream.flatMap(row -> {
                    long lineNo = counter.next(row.getString(1), row.getLong(2));
                    byte[] line = row.getAs(0);
                    return isBlank(line) ? Stream.empty() : Stream.of(parse(parser, line, row.getString(1), lineNo));
                })
                .iterator();
    }

    private ParsedLine parse(ArticleParser parser, byte[] line, String file, long lineNo) {
        ParsedRecord record = parser.parse(line);
        String path = InputLines.plainPath(file);
        String name = path.startsWith(folder) ? path.substring(folder.length()) : path;
        if (record instanceof ParsedRecord.Rejected rejected) {
            return new ParsedLine(
                    name, lineNo, null, null, rejected.reason().code(), rejected.reasonText(), excerpt(line));
        }
        Article article = record.accepted().orElseThrow();
        return new ParsedLine(name, lineNo, article, contentSha256(article), null, null, excerpt(line));
    }

    private static String contentSha256(Article article) {
        List<Object> parts = new ArrayList<>();
        parts.add(article.url());
        parts.add(article.sourceId());
        parts.add(article.language());
        parts.add(article.title());
        parts.add(article.textSha256());
        parts.add(article.publishedAt());
        parts.add(article.publishedDate());
        parts.add(article.publishedBasis());
        return Sha256.ofParts(parts.toArray());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static String excerpt(byte[] line) {
        String start = new String(line, 0, Math.min(line.length, EXCERPT_BYTES), StandardCharsets.UTF_8);
        int end = Math.min(start.length(), EXCERPT_CHARS);
        boolean splitsPair = end > 0 && end < start.length() && Character.isHighSurrogate(start.charAt(end - 1));
        return start.substring(0, splitsPair ? end - 1 : end);
    }
}
