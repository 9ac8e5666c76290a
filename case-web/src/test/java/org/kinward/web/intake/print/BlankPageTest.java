package org.kinward.web.intake.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;

/** The blank form has every question of every sheet of the first hour, in the order of the screen. */
class BlankPageTest {

    @Test
    void asksWhatTheScreenAsksInTheSameOrder() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var pages = BlankPage.all(language);

            assertThat(pages).extracting(BlankPage::titleKey)
                    .isEqualTo(SheetKind.ofHour().stream().map(kind -> kind.key("title")).toList());
            for (int sheet = 0; sheet < pages.size(); sheet++) {
                var kind = SheetKind.ofHour().get(sheet);
                assertThat(pages.get(sheet).lines()).extracting(BlankPage.Line::key).as(kind.path())
                        .startsWith(PageAnswers.questions(kind.page()).stream()
                                .map(question -> kind.key(question.name())).toArray(String[]::new));
            }
        }
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
