package org.dateline.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    @Test
    void vendoredFilesAreAsTheyWerePublished() throws Exception {
        for (String line : Resources.text("vendor/SHA256SUMS").lines().toList()) {
            String[] parts = line.split(" +");
            byte[] content = Resources.text("vendor/" + parts[1]).getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .as(parts[1])
                    .isEqualTo(parts[0]);
        }
        assertThat(Resources.text("vendor/SHA256SUMS").lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vega", "vega-lite", "vega-interpreter"})
    void eachHasItsLicence(String name) {
        assertThat(Resources.text("vendor/LICENSE-" + name))
                .contains("Redistribution and use in source and binary forms");
    }

    @Test
    void noScriptCanEndItsElementOrBeginAComment() {
        assertThat(Assets.scripts())
                .allSatisfy(
                        script -> assertThat(script.toLowerCase(Locale.ROOT)).doesNotContain("</script", "<!--", "\r"));
        assertThat(Assets.style() + Assets.pictureStyle()).doesNotContain("</", "\r");
    }
}
