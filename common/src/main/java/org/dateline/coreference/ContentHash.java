package org.dateline.coreference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of content, for ids that are the same on every machine. */
final class ContentHash {
    private ContentHash() {}

    /** The first hex digits of the SHA-256 of the parts; null parts count as empty, and {@code (a, bc)} is not {@code (ab, c)}. */
    static String hex(int digits, Object... parts) {
        MessageDigest sha256 = sha256();
        for (Object part : parts) {
            sha256.update(String.valueOf(part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha256.digest()).substring(0, digits);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
