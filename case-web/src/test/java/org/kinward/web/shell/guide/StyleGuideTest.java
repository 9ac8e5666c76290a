package org.kinward.web.shell.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.web.shell.ShellOnly;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ShellOnly
class StyleGuideTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"/style-guide, 200", "/style-guide/filled, 200", "/style-guide/wrong, 400"})
    void showsEveryFragmentWithItsWords(String path, int status) {
        var page = mvc.get().uri(path).header("Accept-Language", "fr").exchange();

        assertThat(page).hasStatus(status).bodyText().contains("Environ 14 ans", "la fille est en sécurité")
                .doesNotContain("??", "java.lang", "${");
    }

    @ParameterizedTest
    @CsvSource({"Cries when the door opens", "checked", "November", "NO"})
    void fillsWhatWasTypedBefore(String typed) {
        assertThat(mvc.get().uri("/style-guide/filled")).bodyText().contains(typed);
    }
}
