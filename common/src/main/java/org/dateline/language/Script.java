package org.dateline.language;

/** The scripts by which languages are told apart. */
enum Script {
    ARABIC,
    CYRILLIC,
    HAN,
    HEBREW,
    LATIN,
    /** Any other: no language that Dateline knows. */
    OTHER;

    static final Script[] ALL = values();

    /** The script of a letter. */
    static Script of(char letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case ARABIC -> ARABIC;
            case CYRILLIC -> CYRILLIC;
            case HAN -> HAN;
            case HEBREW -> HEBREW;
            case LATIN -> LATIN;
            default -> OTHER;
        };
    }
}
