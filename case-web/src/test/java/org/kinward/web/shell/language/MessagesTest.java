package org.kinward.web.shell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every word of a page stands in a message file, in every language. */
class MessagesTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]|msg\\('([a-z][\\w.-]*)'");
    private static final List<String> SPOKEN = List.of("aria-label", "title", "placeholder", "alt");

    @Test
    void eachLanguageHasEveryKey() {
        assertThat(MessageFiles.french().keySet()).isEqualTo(MessageFiles.english().keySet());
    }

    @Test
    void eachLanguageUsesTheSameValues() {
        var french = MessageFiles.french();

        MessageFiles.english().forEach((key, text) -> assertThat(values(french.getOrDefault(key, ""))).as(key)
                .isEqualTo(values(text)));
    }

    @Test
    void noMessageHasAStraightApostrophe() {
        for (var messages : List.of(MessageFiles.english(), MessageFiles.french())) {
            assertThat(messages).allSatisfy((key, text) -> assertThat(text.replaceAll("'[{}]'", "")).as(key)
                    .doesNotContain("'"));
        }
    }

    @Test
    void templatesUseKeysThatExist() throws IOException {
        var unknown = new TreeSet<String>();
        for (var template : templates()) {
            KEY.matcher(Files.readString(template)).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .filter(key -> !MessageFiles.english().containsKey(key)).forEach(unknown::add);
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyMessageIsSaidSomewhere() {
        var house = MessageUse.inThisHouse();

        assertThat(MessageFiles.english().keySet().stream().filter(key -> !house.says(key))).isEmpty();
    }

    @Test
    void findsAMessageThatNobodySays() {
        var code = MessageUse.in("#{shell.save} \"term.sex.\" + name GIRL #{|${key}.none|} 'task.drafts'");

        assertThat(code.says("shell.save")).isTrue();
        assertThat(code.says("term.sex.GIRL")).isTrue();
        assertThat(code.says("task.drafts.none")).isTrue();
        assertThat(code.says("shell.save.all")).isFalse();
        assertThat(code.says("term.sex.BOY")).isFalse();
        assertThat(MessageUse.inThisHouse().says("shell.nobody-ever-says-this")).isFalse();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        for (var template : templates()) {
            assertThat(wordsIn(Files.readString(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void findsWordsInATemplate() {
        assertThat(wordsIn("<p>Save</p>")).containsExactly("Save");
        assertThat(wordsIn("<p aria-label=\"Close\" th:text=\"#{a}\"></p>")).containsExactly("Close");
    }

    private static List<String> wordsIn(String html) {
        var page = Jsoup.parse(html);
        var texts = page.getAllElements().stream().map(Element::ownText);
        var attributes = page.getAllElements().stream()
                .flatMap(element -> SPOKEN.stream().map(element::attr));
        return java.util.stream.Stream.concat(texts, attributes).filter(text -> text.matches("(?s).*\\p{L}.*"))
                .toList();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    /** Which values a message takes, whatever their order in the sentence. */
    private static List<String> values(String text) {
        var format = new MessageFormat(text, java.util.Locale.ENGLISH);
        return Arrays.stream(format.getFormatsByArgumentIndex()).map(part -> "value").toList();
    }

}
