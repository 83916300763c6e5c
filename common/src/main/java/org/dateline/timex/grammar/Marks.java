package org.dateline.timex.grammar;

/** The marks of many scripts by one plain form: every dash is {@code -}, every comma {@code ,}. */
final class Marks {
    private Marks() {}

    static char plain(char mark) {
        return switch (mark) {
            case '‐', '‑', '‒', '–', '—', '−', '－', '～', '〜', '~' -> '-';
            case '،', '、', '，' -> ',';
            case '’', '‘', '`', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '：' -> ':';
            case '．' -> '.';
            case '・', '•', '‧' -> '·';
            case '／', '⁄' -> '/';
            case '（' -> '(';
            case '）' -> ')';
            default -> mark;
        };
    }
}
