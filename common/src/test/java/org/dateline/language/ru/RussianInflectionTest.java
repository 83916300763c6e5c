package org.dateline.language.ru;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.WordForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianInflectionTest {

    @ParameterizedTest
    @CsvSource({
        "p:подписать/подпишет/=подписан, подписали, PAST",
        "p:подписать/подпишет/=подписан, подпишут, FUTURE",
        "p:подписать/подпишет/=подписан, подписано, PASSIVE",
        "p:подписать/подпишет/=подписан, подписанного, REDUCED",
        "p:подписать/подпишет/=подписан, подписавшей, RELATIVE",
        "p:подписать/подпишет/=подписан, подписав, ING",
        "p:ввести/введёт/ввёл/=введён, введены, PASSIVE",
        "p:ввести/введёт/ввёл/=введён, введённых, REDUCED",
        "p:прийти/придёт/пришёл, пришла, PAST",
        "p:отвергнуть/отвергнет/отверг/=отвергнут, отвергла, PAST",
        "p:отвергнуть/отвергнет/отверг/=отвергнут, отвергнутую, REDUCED",
        "p:встретиться/встретится, встретилась, PAST",
        "p:встретиться/встретится, встретятся, FUTURE",
        "p:встретиться/встретится, встретившимися, RELATIVE",
        "p:вступить/вступит в силу, вступило в силу, PAST",
        "i:осуждать/осуждает, осуждают, PRESENT",
        "i:осуждать/осуждает, осуждая, ING",
        "i:осуждать/осуждает, осуждающий, RELATIVE",
        "i:вести/ведёт/вёл, ведут, PRESENT",
        "n:встреча, встречами, NOUN",
        "n:поездка, поездок, NOUN",
        "n:визит, визитов, NOUN",
        "n:соглашение, соглашений, NOUN",
        "n:посол/посл, послом, NOUN",
        "n:телефонный разговор, телефонного разговора, NOUN",
        "n:проект резолюции, проекту резолюции, NOUN",
        "m:переговоры, переговорах, NOUN",
        "m:санкции, санкций, NOUN",
        "m:военные учения, военными учениями, NOUN",
        "совместно с, совместно с, PHRASE"
    })
    void formsOfAnEntry(String entry, String form, WordForm kind) {
        List<InflectedForm> forms = new RussianInflection().forms(entry);
        assertThat(forms).contains(new InflectedForm(form, kind));
        assertThat(forms).doesNotHaveDuplicates();
    }

    @Test
    void prepositionThatIsWrittenLikeACaseIsLeftOut() {
        assertThat(new RussianInflection().forms("n:посол/посл"))
                .extracting(InflectedForm::form)
                .doesNotContain("после");
    }
}
