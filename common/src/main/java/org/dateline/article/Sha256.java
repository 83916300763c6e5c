package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts in UTF-8, in lower-case hex. */
public final class Sha256 {

    private Sha256() {}

    /** 64 hex digits. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of several parts, so that no two different lists of parts give the same text; a part may be null. */
    public static String ofParts(Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            joined.append(part == null ? -1 : text.length()).append(':').append(text);
        }
        return of(joined.toString());
    }
}
