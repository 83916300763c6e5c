package org.dateline.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of the built-in dictionaries and of the user's own folders, later folders over earlier ones. Reading goes
 * on past a problem; {@link Problems#throwIfAny()} ends it.
 */
public final class Dictionaries {
    private final List<DictionaryFolder> folders = new ArrayList<>();
    private final Problems problems = new Problems();
    private final MessageDigest digest = sha256();

    private Dictionaries(List<Path> userFolders) {
        folders.add(DictionaryFolder.builtIn());
        for (Path folder : userFolders) {
            if (!Files.isDirectory(folder)) {
                problems.add(folder.toString(), 0, "is not a folder");
            }
            folders.add(DictionaryFolder.of(folder));
        }
    }

    /** The built-in dictionaries, with the user's folders over them; none is an empty list. */
    public static Dictionaries with(List<Path> userFolders) {
        return new Dictionaries(userFolders);
    }

    /** The rows of a table from all folders; a table that no folder has is empty. */
    public <T> List<Located<T>> rows(String path, TableSchema<T> schema) {
        TableReader reader = new TableReader(problems);
        Map<String, Located<T>> rows = new LinkedHashMap<>();
        for (DictionaryFolder folder : folders) {
            String content = content(folder, path);
            if (content != null) {
                rows.putAll(reader.read(path, content, schema));
            }
        }
        return List.copyOf(rows.values());
    }

    private String content(DictionaryFolder folder, String path) {
        try (InputStream in = folder.open(path).orElse(null)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Problems problems() {
        return problems;
    }

    /** A hash of every table read so far, in lower-case hex: which dictionaries a run used. */
    public String sha256Hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
