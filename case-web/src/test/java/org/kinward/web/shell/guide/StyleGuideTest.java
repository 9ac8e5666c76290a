package org.kinward.web.shell.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.web.shell.ShellOnly;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ShellOnly
class StyleGuideTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void opens() throws Exception {
        for (var path : new String[]{"/style-guide", "/style-guide/filled", "/style-guide/wrong"}) {
            var result = mvc.get().uri(path).exchange();
            java.nio.file.Files.writeString(java.nio.file.Path.of("target/" + path.replace('/', '_') + ".html"), result.getResponse().getContentAsString());
            assertThat(result).hasStatus(path.endsWith("wrong") ? 400 : 200);
        }
    }
}
