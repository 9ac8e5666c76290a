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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.identity.VaultField;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.HeldOnSheet;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.lists.words.ListedWords;

/** The blank forms have every question of every sheet of the first hour and of the first days, in the order of the screen. */
class BlankPageTest {

    private static final Pattern ASKED = Pattern.compile(
            ":: (?!standing)[a-z-]+\\('([A-Za-z.]+)'(?:,'([A-Z_]+)')?|field='q\\.([a-z]+|fromList)(?:\\.value)?'");

    @Test
    void asksWhatTheScreenAsksInTheSameOrder() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            isAsOnScreen(BlankPage.ofHour(language), SheetKind.ofHour());
        }
    }

    /** Every question of the first days, protected ones too, in the order of the screen; one paper has a sheet of its own. */
    @Test
    void asksWhatTheFirstDaysAskInTheSameOrder() {
        var pages = DaysOnPaper.pages(SheetKind.ofDays(), ListedWords.NONE);
        var onePaper = pages.stream().filter(page -> page.titleKey().equals("paper.one-by-one")).toList();

        isAsOnScreen(pages.stream().filter(page -> !onePaper.contains(page)).toList(), SheetKind.ofDays());
        assertThat(onePaper).singleElement()
                .satisfies(page -> assertThat(page.lines()).extracting(BlankPage.Line::key).containsExactlyElementsOf(
                        asked("child-paper.html").map(found -> "intake.child-paper." + found.group(1)).toList()));
        assertThat(pages.stream().flatMap(page -> page.lines().stream())).allMatch(line -> line.written()
                || !line.boxes().isEmpty());
    }

    private static void isAsOnScreen(List<BlankPage> pages, List<SheetKind> kinds) {
        assertThat(pages).extracting(BlankPage::titleKey)
                .isEqualTo(kinds.stream().map(kind -> kind.key("title")).toList());
        for (int sheet = 0; sheet < pages.size(); sheet++) {
            var kind = kinds.get(sheet);
            var paper = pages.get(sheet).lines().stream().map(BlankPage.Line::key).toList();
            assertThat(paper).as(kind.path()).containsAll(PageAnswers.questions(kind.page()).stream()
                    .map(question -> kind.key(question.name())).toList())
                    .containsAll(HeldOnSheet.of(kind).stream().map(BlankPageTest::held).toList());
            var screen = screen(kind);
            assertThat(screen).as(kind.path()).isNotEmpty();
            assertThat(paper.stream().filter(screen::contains)).as(kind.path()).isEqualTo(screen);
        }
    }

    /** What the template of a sheet asks, from top to bottom; what opens below a line of another question is left out. */
    private static List<String> screen(SheetKind kind) {
        return asked("sheet/" + kind.path() + ".html").flatMap(found -> asked(kind, found)).distinct().toList();
    }

    private static Stream<MatchResult> asked(String page) {
        try (var template = BlankPageTest.class.getResourceAsStream("/templates/intake/" + page)) {
            return ASKED.matcher(new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8))
                    .results();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> asked(SheetKind kind, MatchResult found) {
        var field = found.group(3);
        if (found.group().startsWith(":: spot")) {
            return Stream.of("country", "region", "district", "landmark")
                    .map(level -> kind.key(found.group(1) + '.' + level));
        }
        if (field == null) {
            return Stream.of(
                    found.group(2) == null ? kind.key(found.group(1)) : "intake.check.held." + found.group(2));
        }
        return Stream.of(switch (field) {
            case "sealed" -> held(VaultField.HEALTH_SIGNS);
            case "found" -> held(VaultField.HEALTH_APART_FOUND);
            case "where" -> held(VaultField.OTHERS_WHERE);
            default -> kind.key(field);
        });
    }

    private static String held(VaultField field) {
        return "intake.check.held." + field.name();
    }

    @Test
    void hasWhatIsProtectedBelowTheQuestionThatItBelongsTo() {
        var lines = BlankPage.ofHour(Locale.ENGLISH).stream().flatMap(page -> page.lines().stream())
                .map(BlankPage.Line::key).toList();

        assertThat(lines).containsSubsequence("intake.accounts.accounts", held(VaultField.ACCOUNT_TEXT),
                "intake.accounts.interviewedBy");
        assertThat(lines).containsSubsequence("intake.sex-age.sex", held(VaultField.SEX_DETAIL), "intake.sex-age.age",
                held(VaultField.BIRTH_DAY));
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void givesEveryQuestionABoxOrALineAndWritesLongLists() {
        var lines = BlankPage.ofHour(Locale.ENGLISH).stream().flatMap(page -> page.lines().stream()).toList();

        assertThat(lines).allMatch(line -> line.written() || !line.boxes().isEmpty())
                .allMatch(line -> line.boxes().size() <= 30);
        assertThat(lines).filteredOn(line -> line.key().equals("intake.language.language")).singleElement()
                .matches(BlankPage.Line::written);
    }
}
