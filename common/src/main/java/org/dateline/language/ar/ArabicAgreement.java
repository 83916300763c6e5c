package org.dateline.language.ar;

import java.util.Set;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.WordForm;

/**
 * What Arabic verbs tell of their subjects. A plural verb has no single person or state. States are feminine in Arabic but for a few, so a masculine singular verb does not have one as its subject: in {@code
 * واتهم روسيا} Russia is the accused.
 *
 * <p>A verb agrees in gender with a subject directly behind it and is singular before it: in {@code وطالب الحكومة}, {@code
 * ودعت الرئيس} and {@code دعوا المجلس} that word is the object.
 */
public final class ArabicAgreement implements Agreement {
    private static final String STATE = "state:";
    private static final String ARTICLE = "ال";
    private static final String[] FEMININE_ENDINGS = {"ت", "تا", "تها", "ته"};
    /** A masculine plural that ends like a feminine noun. */
    private static final String LEADERS = "قادة";
    /** Feminine, and do not look so. */
    private static final Set<String> FEMININE = Set.of("أمم", "ولايات", "سلطات");

    /** Verbs whose root ends in ت, which so look feminine: {@code صوت}, {@code لفت}. */
    private static final Set<String> ROOTS_IN_T = Set.of(
            "صوت", "لفت", "ثبت", "أثبت", "بات", "مات", "فات", "سكت", "أسكت", "أفلت", "التفت", "تثبت", "شتت", "تشتت",
            "فتت", "تفتت", "نعت", "نحت", "كبت", "شمت", "مقت", "خفت", "وقت", "بغت", "باغت", "تهافت", "استمات", "أنصت");

    private static final Set<String> MASCULINE = Set.of(
            "رئيس", "وزير", "أمين", "مبعوث", "سفير", "ملك", "أمير", "سلطان", "عاهل", "زعيم", "مجلس", "حزب", "جيش",
            "اتحاد", "صندوق", "تنظيم", "برلمان", "حلف", "بنك", "تحالف", "كونغرس", "كونجرس", "نظيره", "نظيرها");

    private static final Set<String> NOT_SURELY_FEMININE = Set.of(
            "IRQ", "JOR", "LBN", "YEM", "SDN", "SSD", "MAR", "SOM", "VAT", "COG", "COD", "SEN", "NER", "TCD", "XKX",
            "NPL", "PER", "CHL", "MLI", "TGO", "BEN", "SUN");

    @Override
    public boolean allows(String verb, WordForm form, String actorId) {
        boolean several = actorId.startsWith("org:") || actorId.startsWith("group:") || actorId.startsWith("party:");
        if ((isPlural(verb) || isPluralParticiple(verb, form)) && !several) {
            return false;
        }
        if (!actorId.startsWith(STATE) || NOT_SURELY_FEMININE.contains(actorId.substring(STATE.length()))) {
            return true;
        }
        return switch (form) {
            case PRESENT -> !verb.startsWith("ي");
            case PAST -> isFeminine(verb) || verb.endsWith("وا");
            default -> true;
        };
    }

    @Override
    public boolean allowsBehind(String verb, WordForm form, String word) {
        if (isPlural(verb)) {
            return false;
        }
        String noun = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
        boolean past = form == WordForm.PAST;
        if (!past && form != WordForm.PRESENT) {
            return true;
        }
        boolean feminine = past ? isFeminine(verb) : verb.startsWith("ت");
        boolean open = past && ROOTS_IN_T.contains(verb);
        boolean looksFeminine = noun.endsWith("ة") && !noun.equals(LEADERS) || FEMININE.contains(noun);
        return open || (feminine ? !MASCULINE.contains(noun) : !looksFeminine);
    }

    /** {@code اغتيل ... ودعت}: a masculine verb and a feminine one. */
    @Override
    public boolean mayShareSubject(String verb, WordForm form, String other, WordForm otherForm) {
        return isOpen(verb, form) || isOpen(other, otherForm) || isFeminine(verb, form) == isFeminine(other, otherForm);
    }

    private boolean isOpen(String verb, WordForm form) {
        boolean finite = form == WordForm.PAST || form == WordForm.PRESENT;
        return !finite || isPlural(verb) || verb.endsWith("ان") || form == WordForm.PAST && ROOTS_IN_T.contains(verb);
    }

    private static boolean isFeminine(String verb, WordForm form) {
        return form == WordForm.PAST ? isFeminine(verb) : verb.startsWith("ت");
    }

    /** {@code مطالبين}: what several do beside what the clause tells. */
    private static boolean isPluralParticiple(String word, WordForm form) {
        return form == WordForm.ING && word.endsWith("ين");
    }

    /** {@code اتهمت}, {@code اتهمتا}, and with a pronoun written onto it {@code اتهمتها}. */
    private static boolean isFeminine(String past) {
        for (String ending : FEMININE_ENDINGS) {
            if (past.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isPlural(String verb) {
        return verb.endsWith("ون") || verb.endsWith("وا");
    }
}
