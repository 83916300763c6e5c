package org.dateline.language.ru;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of Russian verbs and nouns, third person only.
 *
 * <ul>
 *   <li>{@code p:подписать/подпишет/=подписан}, a perfective verb: подписал, подпишет, подписав, подписавший, подписан,
 *       подписанный in all their forms; {@code i:осуждать/осуждает}, an imperfective one, whose third person is a present
 *   <li>{@code p:ввести/введёт/ввёл/=введён}: the past where the infinitive does not show it
 *   <li>{@code p:вступить/вступит в силу}: the first word changes, the rest stays
 *   <li>{@code n:встреча}, {@code n:посол/посл}, {@code n:телефонный разговор}: all cases of both numbers
 *   <li>{@code m:переговоры}, {@code m:санкции}: all cases of a noun without a singular
 *   <li>{@code a:американский}: all forms of an adjective
 * </ul>
 */
public final class RussianInflection implements Inflection {

    @Override
    public List<InflectedForm> forms(String entry) {
        String words = entry.length() > 2 ? entry.substring(2) : entry;
        return switch (entry.length() > 2 && entry.charAt(1) == ':' ? entry.charAt(0) : ' ') {
            case 'p' -> verb(words, true);
            case 'i' -> verb(words, false);
            case 'n' -> noun(words, true);
            case 's', 'm' -> noun(words, false);
            case 'a' -> all(Adjectives.all(words).masks().keySet(), WordForm.NOUN);
            default -> List.of(new InflectedForm(entry, WordForm.PHRASE));
        };
    }

    private static List<InflectedForm> verb(String entry, boolean perfective) {
        int space = entry.indexOf(' ');
        String rest = space < 0 ? "" : entry.substring(space);
        List<InflectedForm> forms = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (RussianVerb.Form form :
                new RussianVerb(space < 0 ? entry : entry.substring(0, space), perfective).forms()) {
            if (known.add(form.text())) {
                forms.add(new InflectedForm(form.text() + rest, form.kind()));
            }
        }
        return forms;
    }

    private static List<InflectedForm> noun(String entry, boolean bothNumbers) {
        Set<String> forms = new LinkedHashSet<>(Phrases.of(entry, false).masks().keySet());
        if (bothNumbers) {
            forms.addAll(Phrases.plural(entry, false).masks().keySet());
        }
        return all(forms, WordForm.NOUN);
    }

    private static List<InflectedForm> all(Set<String> forms, WordForm kind) {
        return forms.stream().map(form -> new InflectedForm(form, kind)).toList();
    }
}
