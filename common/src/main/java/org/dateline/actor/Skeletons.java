package org.dateline.actor;

/** The consonants of a name: what its spellings in one script share. */
final class Skeletons {
    private static final String VOWELS = "aeiouywh";

    private Skeletons() {}

    /** The letters without vowels and half vowels, doubled ones once: {@code sergei} and {@code sergey} are {@code srg}. */
    static String of(String folded) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i) == 'k' || folded.charAt(i) == 'q' ? 'c' : folded.charAt(i);
            boolean isDouble = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
            if (VOWELS.indexOf(c) < 0 && !isDouble) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }
}
