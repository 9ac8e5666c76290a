package org.kinward.web.casefile.former;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.identity.VaultField;

class SealedKindsTest {

    @ParameterizedTest
    @MethodSource("org.kinward.web.casefile.former.SealedKinds#all")
    void haveAButtonAndATitleInBothLanguages(VaultField kind) {
        for (var language : new Locale[]{Locale.ROOT, Locale.FRENCH}) {
            assertThat(ResourceBundle.getBundle("messages/casefile", language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet())
                    .contains("casefile.former." + kind, "casefile.former.show." + kind);
        }
    }
}
