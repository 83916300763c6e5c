package org.dateline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the fields of one JSON record, streaming; fields that article records do not have are passed over. */
final class ArticleFieldsReader {

    private static final Set<String> KNOWN =
            Set.of("article_id", "source", "url", "language", "published_at", "published_basis", "title", "body");

    /** Lengths are judged by the parser of articles, which can tell the reader which text is too long. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ArticleFieldsReader() {}

    static ArticleFields read(String json) throws InvalidRecordException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                requireWellFormedEnd(parser);
                throw new InvalidRecordException(
                        RejectionReason.NOT_AN_OBJECT, "The record is JSON, but not an object {...}.");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                readField(parser, values);
            }
            requireWellFormedEnd(parser);
        } catch (JsonProcessingException e) {
            throw new InvalidRecordException(RejectionReason.JSON_INVALID, message(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArticleFields(
                values.get("article_id"),
                values.get("source"),
                values.get("url"),
                values.get("language"),
                values.get("published_at"),
                values.get("published_basis"),
                values.get("title"),
                values.get("body"));
    }

    private static void readField(JsonParser parser, Map<String, String> values)
            throws IOException, InvalidRecordException {
        String field = parser.currentName();
        JsonToken token = parser.nextToken();
        if (!KNOWN.contains(field)) {
            parser.skipChildren();
        } else if (token == JsonToken.VALUE_STRING || isNumericId(field, token)) {
            String value = parser.getText();
            if (!isBlank(value)) {
                values.put(field, value);
            }
        } else if (token != JsonToken.VALUE_NULL) {
            throw new InvalidRecordException(
                    RejectionReason.FIELD_TYPE_INVALID, "Field '" + field + "' is " + kind(token) + ", not a text.");
        }
    }

    /** True for white space of every kind, the no-break spaces of web pages included. */
    private static boolean isBlank(String value) {
        return value.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Many databases number their articles; the digits are kept as they stand. */
    private static boolean isNumericId(String field, JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_INT && field.equals("article_id");
    }

    /** Goes on to the end of the record, so that a malformed one is never taken for a well-formed one of another kind. */
    private static void requireWellFormedEnd(JsonParser parser) throws IOException, InvalidRecordException {
        parser.skipChildren();
        if (parser.nextToken() != null) {
            throw new InvalidRecordException(
                    RejectionReason.JSON_INVALID, "Something stands after the end of the record on the same line.");
        }
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "a number";
        };
    }

    private static String message(JsonProcessingException e) {
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        String where =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return "The line is not JSON" + where + ": " + what;
    }
}
