package org.kinward.web.shell.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.web.shell.ShellOnly;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@ShellOnly
class AssetsTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ResourceUrlProvider links;

    /** Every link of a page is asked whether it is a file: where all addresses may be, all jars are searched for it. */
    @Test
    void areLookedForUnderTheirOwnAddressOnly() {
        assertThat(links.getHandlerMap()).containsOnlyKeys("/assets/**", "/**");
        assertThat(links.getHandlerMap().get("/**").getResourceResolvers()).first()
                .isInstanceOf(NothingElse.class);
    }

    /** Browsers list gzip first; the brotli copy must win all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"css", "js"})
    void areSentInBrotliAndKeptForAYear(String ending) throws Exception {
        var answer = get(nameOf(ending), "gzip, deflate, br, zstd");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"css", "js"})
    void areSentPlainToWhoeverKnowsNoBrotli(String ending) throws Exception {
        var answer = get(nameOf(ending), "identity");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).isEqualTo(text("assets/app." + ending).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherHashIsNotServed() throws Exception {
        assertThat(get("/assets/app-" + "0".repeat(32) + ".css", "br").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingOfGovernmentFaceIsInTheStylesheet() throws IOException {
        assertThat(text("assets/app.css")).doesNotContainIgnoringCase("@font-face", "GDS Transport", "crown", "#1d70b8",
                "#003078").doesNotContainPattern("url\\(\"?https?:").doesNotContain("@import");
    }

    @Test
    void ourOwnRulesKnowNeitherLeftNorRight() throws IOException {
        var own = java.nio.file.Files.readString(java.nio.file.Path.of("src/main/assets/_own.scss"));

        assertThat(own).doesNotContainPattern("(?m)^\\s*[a-z-]*(left|right)[a-z-]*\\s*:")
                .doesNotContainPattern("(?m):\\s*(left|right)\\s*;");
    }

    private String nameOf(String ending) throws Exception {
        var page = new String(get("/help", "identity").body(), StandardCharsets.UTF_8);
        return page.replaceAll("(?s).*\"(/assets/app-[0-9a-f]{32}\\." + ending + ")\".*", "$1");
    }

    private HttpResponse<byte[]> get(String path, String encodings) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", encodings).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
