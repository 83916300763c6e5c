package org.dateline.export.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style and scripts of the pages, and the policy that lets nothing else run. */
final class Assets {

    private static final List<String> OWN_SCRIPTS = List.of("data.js", "labels.js", "charts.js", "filters.js");
    private static final String INTERPRETER = "vendor/vega-interpreter.js";

    private Assets() {}

    static String style() {
        return Resources.text("page.css");
    }

    /** The style of the pictures alone. */
    static String pictureStyle() {
        return Resources.text("picture.css");
    }

    /** The scripts in the order in which they run. */
    static List<String> scripts() {
        return List.of(
                Resources.text("vendor/vega.min.js"),
                Resources.text("vendor/vega-lite.min.js"),
                interpreter(Resources.text(INTERPRETER)),
                OWN_SCRIPTS.stream()
                        .map(Resources::text)
                        .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "\n})();")));
    }

    /**
     * The module that evaluates Vega's expressions without {@code eval}, as a script: it takes what it imports from
     * {@code vega}, and puts there what it exports.
     */
    private static String interpreter(String module) {
        String script = module.replaceFirst("import (\\{[^}]*\\}) from 'vega-util';", "const $1 = vega;")
                .replaceFirst("export \\{ (\\w+) as expressionInterpreter \\};", "vega.expressionInterpreter = $1;");
        if (script.contains("import {") || script.contains("export {")) {
            throw new IllegalStateException(INTERPRETER + " imports or exports more than is known of it");
        }
        return "(() => {\n" + script + "\n})();";
    }

    /** A Content-Security-Policy: those scripts, that style, no network. */
    static String policy(List<String> scripts, String style) {
        return "default-src 'none'; script-src " + hashes(scripts.stream()) + "; style-src " + hashes(Stream.of(style))
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hashes(Stream<String> texts) {
        return texts.map(text -> "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'")
                .collect(Collectors.joining(" "));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
