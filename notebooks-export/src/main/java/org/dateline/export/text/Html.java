package org.dateline.export.text;

/** Texts as parts of HTML. */
public final class Html {

    private Html() {}

    /** The text as it may stand between tags or in a quoted attribute: data, never markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }
}
