package org.dateline.language.es;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.actor.RoleForms.RoleForm;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.WordForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishInflectionTest {

    @ParameterizedTest
    @CsvSource({
        "v:firmar, firmó, PAST",
        "v:firmar, firmaron, PAST",
        "v:firmar, firmarán, FUTURE",
        "v:firmar, firmada, PARTICIPLE",
        "v:firmar, firmase, BASE",
        "v:atacar, ataquen, BASE",
        "v:rechazar, rechace, BASE",
        "v:exigir, exija, BASE",
        "v:pedir/pide/pidió, pidieron, PAST",
        "v:pedir/pide/pidió, pidiendo, ING",
        "v:decir/dice/dijo/dicho/dirá/diga, dijeron, PAST",
        "v:hacer/hace/hizo/hecho/hará/haga, hicieron, PAST",
        "v:tener/tiene/tuvo//tendrá/tenga, tuviera, BASE",
        "v:tener/tiene/tuvo//tendrá/tenga, tenido, PARTICIPLE",
        "v:concluir/concluye/concluyó, concluyeron, PAST",
        "v:reunirse/reúne, se reúnen, PRESENT",
        "v:reunirse/reúne, se han reunido, PAST",
        "v:reunirse/reúne, reunirse, BASE",
        "v:poner/pone/puso/puesto/pondrá fin a, pusieron fin al, PAST",
        "n:acuerdo de paz, acuerdos de paz, NOUN",
        "n:reunión, reuniones, NOUN",
        "n:visita oficial/visitas oficiales, visitas oficiales, NOUN",
        "firma de, firma del, PHRASE"
    })
    void formsOfAnEntry(String entry, String form, WordForm kind) {
        List<InflectedForm> forms = new SpanishInflection().forms(entry);
        assertThat(forms).contains(new InflectedForm(form, kind, true));
        assertThat(forms).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "primer ministro, primeros ministros",
        "canciller, cancilleres",
        "ministra de Exteriores, ministras de Exteriores",
        "secretario general de la ONU, secretarios generales de la ONU",
        "portavoz del Gobierno, portavoces del Gobierno"
    })
    void roleInThePlural(String role, String plural) {
        assertThat(new SpanishRoleForms().inflected(role))
                .containsExactly(new RoleForm(role, false, false), new RoleForm(plural, true, false));
    }

    @Test
    void pluralOfAWordWithAnAccent() {
        assertThat(List.of("francés", "alemán", "iraní", "crisis"))
                .extracting(SpanishPlurals::of)
                .containsExactly("franceses", "alemanes", "iraníes", "crisis");
    }
}
