package org.kinward.web.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.Missing;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every code that a record can have is said in both languages. */
class CodeWordsTest {

    private static final List<String> FILES = List.of("export", "intake-terms", "days-terms", "later-terms", "needs",
            "shell");

    @ParameterizedTest
    @EnumSource
    void saysEveryCode(ExportField field) {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var spoken = new CodeWords.Spoken(ListedWords.NONE, messages(), language);
            assertThat(spoken.name(field)).isNotBlank();
            for (var missing : Missing.values()) {
                assertThat(spoken.of(field, List.of(missing.name()))).doesNotContain(missing.name());
            }
            field.dimension().ifPresent(dimension -> dimension.codes().forEach(
                    code -> assertThat(spoken.of(field, List.of(code))).as(field + code).isNotBlank()
                            .isNotEqualTo(code)));
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(FILES.stream().map(file -> "messages/" + file).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
