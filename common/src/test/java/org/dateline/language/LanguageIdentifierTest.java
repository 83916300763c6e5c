package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.of(Dictionaries.with(List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | وصل وزير الخارجية المصري إلى الخرطوم في زيارة تستمر يومين",
                "ar | اجتماع في القاهرة",
                "fa | وزیر امور خارجه ایران در نشست خبری گفت که مذاکرات ادامه دارد",
                "ur | پاکستان کے وزیر خارجہ نے کہا ہے کہ بات چیت جاری رہے گی",
                "ckb | سەرۆکی حکوومەت لەگەڵ وەزیری دەرەوە کۆبووەوە",
                "kmr | Serokwezîr li Hewlêrê bi wezîrê derve re civiya û got ku ev gav girîng e",
                "en | The foreign minister said on Tuesday that the talks would go on",
                "und | Talks in Cairo",
                "fr | Le ministre des affaires étrangères a déclaré que les négociations se poursuivraient",
                "es | El ministro de Exteriores afirmó que las negociaciones seguirán en los próximos días",
                "pt | O ministro das Relações Exteriores disse que as negociações não vão parar",
                "it | Il ministro degli esteri ha detto che i negoziati sono in corso e che non si fermano",
                "de | Der Außenminister sagte, dass die Gespräche am Dienstag weitergehen und nicht enden",
                "tr | Dışişleri Bakanı, görüşmelerin bu hafta sonra da süreceğini söyledi",
                "ru | Министр иностранных дел заявил, что переговоры будут продолжены на следующей неделе",
                "uk | Міністр закордонних справ повідомив, що переговори триватимуть і після цього",
                "zh | 外交部发言人说，会谈将于下周继续举行。",
                "he | שר החוץ אמר כי השיחות יימשכו בשבוע הבא",
                "und | De minister van Buitenlandse Zaken zei dinsdag dat het overleg wordt voortgezet met beide landen",
                "und | Minister spraw zagranicznych powiedział, że rozmowy będą kontynuowane w przyszłym tygodniu",
                "und | 外務大臣は、来週も協議を続けると述べました。これはとてもよいことです",
                "und | 12:30 --- 45%",
            })
    void theLanguageOfAShortTextIsTold(String language, String text) {
        assertThat(IDENTIFIER.identify(text)).isEqualTo(language);
    }
}
