package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes articles of article records, one JSON object a line; what cannot become one is rejected with its reason. HTML in
 * a text stays as it is: offsets point into what the record says.
 */
public final class ArticleParser {

    /** What a record says of language where it says nothing. */
    public static final String UNKNOWN_LANGUAGE = "und";

    /** All languages of two letters; those of three are too many for a list. */
    private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());

    private static final String UNKNOWN_SOURCE = "source:unknown";

    private final int maxTextChars;
    private final UnaryOperator<String> languageOfText;

    /**
     * @param maxTextChars texts with more UTF-16 units are rejected
     * @param languageOfText detects the BCP 47 language of a text where the record names none; {@code und} if unknown
     */
    public ArticleParser(int maxTextChars, UnaryOperator<String> languageOfText) {
        this.maxTextChars = maxTextChars;
        this.languageOfText = Objects.requireNonNull(languageOfText);
    }

    /** The article of a line of UTF-8, or why there is none. */
    public ParsedRecord parse(byte[] line) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return parse(json);
        } catch (CharacterCodingException e) {
            return new ParsedRecord.Rejected(
                    RejectionReason.ENCODING_INVALID, "The line has bytes that are not UTF-8.");
        }
    }

    /** The article of a record, or why there is none; a byte order mark before the record is passed over. */
    public ParsedRecord parse(String json) {
        try {
            return new ParsedRecord.Accepted(
                    article(ArticleFieldsReader.read(json.startsWith("\uFEFF") ? json.substring(1) : json)));
        } catch (InvalidRecordException e) {
            return e.rejection();
        }
    }

    private Article article(ArticleFields fields) throws InvalidRecordException {
        if (fields.body() == null) {
            throw new InvalidRecordException(RejectionReason.BODY_MISSING, "The record has no text in 'body'.");
        }
        String title = fields.title() == null ? null : wellFormed(fields.title().strip());
        String body = wellFormed(fields.body());
        String text = title == null ? body : title + "\n\n" + body;
        if (text.length() > maxTextChars) {
            throw new InvalidRecordException(
                    RejectionReason.TEXT_TOO_LONG,
                    String.format(
                            Locale.ROOT, "The text has %d characters, more than %d.", text.length(), maxTextChars));
        }
        PublishedTime published = published(fields);
        return new Article(
                id(fields),
                fields.url(),
                sourceId(fields.source()),
                language(fields.language(), text),
                title,
                text,
                published.at(),
                published.date(),
                basis(fields.publishedBasis()).code(),
                Sha256.of(text),
                "jsonl");
    }

    private static PublishedTime published(ArticleFields fields) throws InvalidRecordException {
        if (fields.publishedAt() == null) {
            throw new InvalidRecordException(
                    RejectionReason.PUBLISHED_MISSING, "The record has no date in 'published_at'.");
        }
        return PublishedTime.parse(fields.publishedAt())
                .orElseThrow(() -> new InvalidRecordException(
                        RejectionReason.PUBLISHED_INVALID,
                        "'published_at' is '" + fields.publishedAt()
                                + "', not a day or time from 1800 to 2100 such as 2017-11-02 or"
                                + " 2017-11-02T23:43:00+02:00."));
    }

    private static String id(ArticleFields fields) {
        return fields.articleId() != null
                ? fields.articleId()
                : "article:"
                        + Sha256.ofParts(
                                        fields.source(),
                                        fields.url(),
                                        fields.publishedAt(),
                                        fields.title(),
                                        fields.body())
                                .substring(0, 16);
    }

    private static String sourceId(String source) {
        if (source == null) {
            return UNKNOWN_SOURCE;
        }
        String name = source.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        return name.startsWith("source:") ? name : "source:" + name;
    }

    /** The primary language of the tag; a tag that is none is no better than a missing one. */
    private String language(String tag, String text) {
        String primary = tag == null
                ? ""
                : Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        boolean isKnown =
                ISO_639_1.contains(primary) || primary.matches("[a-z]{3}") && !primary.equals(UNKNOWN_LANGUAGE);
        return isKnown ? primary : languageOfText.apply(text);
    }

    /** An unknown basis is read as the least reliable one, so that it never makes a day certain. */
    private static PublishedBasis basis(String code) {
        return code == null
                ? PublishedBasis.PUBLISHED
                : PublishedBasis.ofCode(code).orElse(PublishedBasis.CRAWLED);
    }

    /** Half surrogate pairs, which UTF-8 cannot hold, become U+FFFD, one for one: offsets stay. */
    private static String wellFormed(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (isPair) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, '\uFFFD');
            }
        }
        return repaired == null ? text : repaired.toString();
    }
}
