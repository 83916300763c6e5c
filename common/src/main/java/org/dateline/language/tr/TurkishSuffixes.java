package org.dateline.language.tr;

/**
 * Writes suffixes onto Turkish words by the harmony of their sounds. In a pattern {@code A} is a or e, {@code I} is ı, i, u
 * or ü, {@code D} is d or t; a letter in brackets, {@code (y)}, keeps two vowels apart, {@code (I)} two consonants.
 */
final class TurkishSuffixes {
    private static final String VOWELS = "aeıioöuü";
    private static final String VOICELESS = "fstkçşhp";

    private TurkishSuffixes() {}

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    static boolean endsInVowel(CharSequence word) {
        return isVowel(word.charAt(word.length() - 1));
    }

    /** True where a suffix begins with a vowel behind a consonant, so that the last sound of the word turns soft. */
    static boolean opensWithVowel(String pattern) {
        char first = pattern.charAt(0);
        return first == '(' || first == 'A' || first == 'I';
    }

    static String attach(String word, String pattern) {
        StringBuilder written = new StringBuilder(word);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '(') {
                char buffer = pattern.charAt(i + 1);
                if (endsInVowel(written) != (buffer == 'I')) {
                    written.append(sound(written, buffer));
                }
                i += 2;
            } else {
                written.append(sound(written, c));
            }
        }
        return written.toString();
    }

    private static char sound(StringBuilder before, char c) {
        return switch (c) {
            case 'A' -> isFront(before) ? 'e' : 'a';
            case 'I' -> close(lastVowel(before));
            case 'D' -> VOICELESS.indexOf(before.charAt(before.length() - 1)) >= 0 ? 't' : 'd';
            default -> c;
        };
    }

    private static boolean isFront(CharSequence word) {
        return "eiöü".indexOf(lastVowel(word)) >= 0;
    }

    private static char close(char vowel) {
        return switch (vowel) {
            case 'e', 'i' -> 'i';
            case 'o', 'u' -> 'u';
            case 'ö', 'ü' -> 'ü';
            default -> 'ı';
        };
    }

    /** Long vowels are written with a hat; acronyms are read by their last letter, nearly always with an e. */
    private static char lastVowel(CharSequence word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char c = word.charAt(i);
            char plain = c == 'â'
                    ? 'a'
                    : c == 'î' ? 'i' : c == 'û' ? 'u' : c == 'I' ? 'ı' : c == 'İ' ? 'i' : Character.toLowerCase(c);
            if (isVowel(plain)) {
                return plain;
            }
        }
        return 'e';
    }
}
