package org.kinward.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the proxy is told: how it serves, and what it says when it answers in the place of the program. */
class ProxyFilesTest {

    private static final Path ROOT = HouseSizes.ofThisHouse().root();

    private List<String> lines = List.of();

    @BeforeEach
    void read() throws IOException {
        lines = ComposeFile.lines(Files.readString(ROOT.resolve("Caddyfile"))).stream().map(String::strip)
                .filter(line -> !line.startsWith("#")).toList();
    }

    /** TLS and HTTP/2 are Caddy's own defaults: nothing may switch them off, and nobody writes down who asked. */
    @Test
    void servesOverTlsOnlyAndWritesNoAccessLog() {
        assertThat(lines).contains("admin off", "{$KINWARD_HOST} {", "reverse_proxy kinward:8080 {")
                .noneMatch(ProxyFilesTest::weakens);
        assertThat(List.of("auto_https off", "http://kinward.example {", "tls internal", "log {", "protocols h1"))
                .allMatch(ProxyFilesTest::weakens);
    }

    /** Without TLS there is one answer only: the way to the address with it. */
    @Test
    void onlyLeadsOnWithoutTls() {
        assertThat(block("http://{$KINWARD_HOST} {")).containsExactly("import guarded",
                "header Cache-Control no-store", "redir https://{$KINWARD_HOST}{uri} 308");
    }

    private static boolean weakens(String line) {
        return line.matches("(auto_https off|tls internal|log\\b.*|protocols\\b.*|:80\\b.*)")
                || (line.startsWith("http://") && !line.equals("http://{$KINWARD_HOST} {"));
    }

    /** What the program puts on each of its answers stands on the proxy's own as well, and is not put on twice. */
    @Test
    void guardsItsOwnAnswersAsTheProgramDoes() {
        assertThat(block("(guarded) {")).contains("-Server", "?Referrer-Policy no-referrer",
                "?X-Content-Type-Options nosniff", "?Cross-Origin-Opener-Policy same-origin",
                "?Cross-Origin-Resource-Policy same-origin", "?X-Frame-Options DENY",
                "?Strict-Transport-Security \"max-age=63072000; includeSubDomains\"")
                .anyMatch(line -> line.startsWith("?Content-Security-Policy") && line.contains("default-src 'none'")
                        && line.contains("frame-ancestors 'none'"));
        assertThat(block("{$KINWARD_HOST} {")).contains("import guarded");
        assertThat(block("(said) {")).contains("import guarded", "header Cache-Control no-store",
                "rewrite * /{args[0]}.html", "file_server");
        assertThat(block("handle_errors {")).containsExactly("import said unavailable");
        assertThat(block("handle_errors 413 {")).containsExactly("import said too-large");
    }

    /** The program says in the person's language what is too large, and keeps the form; the proxy only guards it. */
    @Test
    void leavesItToTheProgramToSayWhatIsTooLarge() throws IOException {
        assertThat(block("request_body @others {")).containsExactly("max_size 1MB");
        assertThat(block("request_body @recordings {")).containsExactly("max_size 6MB");
        assertThat(lines).contains("@others not path /admin/statements/sound /documents/new",
                "@documents path /documents/new",
                "@recordings path /admin/statements/sound");
        assertThat(Files.readString(ROOT.resolve("case-web/src/main/resources/application.yml")))
                .contains("max-http-form-post-size: 256KB", "max-request-size: 960KB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unavailable", "too-large"})
    void saysInBothLanguagesWhatTheProgramWouldSay(String trouble) throws IOException {
        var page = Jsoup.parse(Files.readString(ROOT.resolve("deploy/pages/" + trouble + ".html")));

        assertThat(page.select("script, link, style, img, [style], [onclick]")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        for (var language : List.of("en", "fr")) {
            var words = words(language.equals("en") ? "" : "_" + language);
            assertThat(page.select("[lang=" + language + "]").text())
                    .contains(words.getProperty("trouble." + trouble + ".title"),
                            words.getProperty("trouble." + trouble + ".text"));
        }
        assertThat(Files.readString(ROOT.resolve("docker-compose.yml")))
                .contains("./deploy/pages:/etc/caddy/pages:ro");
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                ROOT.resolve("case-web/src/main/resources/messages/trouble" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    /** The lines between this one and its end, those of blocks within it included. */
    private List<String> block(String opening) {
        var start = lines.indexOf(opening) + 1;
        assertThat(start).as(opening).isPositive();
        var depth = 1;
        var end = start;
        while (depth > 0) {
            depth += lines.get(end).endsWith("{") ? 1 : lines.get(end).equals("}") ? -1 : 0;
            end++;
        }
        return lines.subList(start, end - 1);
    }
}
