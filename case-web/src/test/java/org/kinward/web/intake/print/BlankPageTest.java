package org.kinward.web.intake.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.kinward.core.identity.VaultField;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.HeldOnSheet;
import org.kinward.web.intake.words.PageAnswers;

/** The blank form has every question of every sheet of the first hour, in the order of the screen. */
class BlankPageTest {

    private static final Pattern ASKED = Pattern.compile(
            ":: (?!standing)[a-z-]+\\('([A-Za-z.]+)'(?:,'([A-Z_]+)')?|field='q\\.([a-z]+)(?:\\.value)?'");

    @Test
    void asksWhatTheScreenAsksInTheSameOrder() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var pages = BlankPage.all(language);

            assertThat(pages).extracting(BlankPage::titleKey)
                    .isEqualTo(SheetKind.ofHour().stream().map(kind -> kind.key("title")).toList());
            for (int sheet = 0; sheet < pages.size(); sheet++) {
                var kind = SheetKind.ofHour().get(sheet);
                var paper = pages.get(sheet).lines().stream().map(BlankPage.Line::key).toList();
                assertThat(paper).as(kind.path()).containsAll(PageAnswers.questions(kind.page()).stream()
                        .map(question -> kind.key(question.name())).toList())
                        .containsAll(HeldOnSheet.of(kind).stream().map(BlankPageTest::held).toList());
                var screen = screen(kind);
                assertThat(paper.stream().filter(screen::contains)).as(kind.path()).isEqualTo(screen);
            }
        }
    }

    /** What the template of a sheet asks, from top to bottom; what opens below a line of another question is left out. */
    private static List<String> screen(SheetKind kind) {
        try (var template = BlankPageTest.class
                .getResourceAsStream("/templates/intake/sheet/" + kind.path() + ".html")) {
            return ASKED.matcher(new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8))
                    .results().map(found -> asked(kind, found)).distinct().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String asked(SheetKind kind, MatchResult found) {
        var field = found.group(3);
        if (field == null) {
            return found.group(2) == null ? kind.key(found.group(1)) : "intake.check.held." + found.group(2);
        }
        return switch (field) {
            case "sealed" -> held(VaultField.HEALTH_SIGNS);
            case "where" -> held(VaultField.OTHERS_WHERE);
            default -> kind.key(field);
        };
    }

    private static String held(VaultField field) {
        return "intake.check.held." + field.name();
    }

    @Test
    void hasWhatIsProtectedBelowTheQuestionThatItBelongsTo() {
        var lines = BlankPage.all(Locale.ENGLISH).stream().flatMap(page -> page.lines().stream())
                .map(BlankPage.Line::key).toList();

        assertThat(lines).containsSubsequence("intake.accounts.accounts", held(VaultField.ACCOUNT_TEXT),
                "intake.accounts.interviewedBy");
        assertThat(lines).containsSubsequence("intake.sex-age.sex", held(VaultField.SEX_DETAIL), "intake.sex-age.age",
                held(VaultField.BIRTH_DAY));
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void givesEveryQuestionABoxOrALineAndWritesLongLists() {
        var lines = BlankPage.all(Locale.ENGLISH).stream().flatMap(page -> page.lines().stream()).toList();

        assertThat(lines).allMatch(line -> line.written() || !line.boxes().isEmpty())
                .allMatch(line -> line.boxes().size() <= 30);
        assertThat(lines).filteredOn(line -> line.key().equals("intake.language.language")).singleElement()
                .matches(BlankPage.Line::written);
    }
}
