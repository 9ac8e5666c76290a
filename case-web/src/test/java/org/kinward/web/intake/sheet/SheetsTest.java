package org.kinward.web.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.web.intake.choice.Choices;
import org.kinward.web.intake.reading.Choosable;
import org.kinward.web.intake.reading.Region;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.form.Option;

/** A question that is in the core and not on its sheet, or has no words, would be lost without a sound. */
class SheetsTest {

    private static final int QUESTIONS = 54;
    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.FRENCH);

    @ParameterizedTest
    @EnumSource
    void asksEveryQuestionOfItsPageUnderTheSameName(SheetKind kind) {
        var asked = names(kind.questions(), "").toList();

        var known = PageAnswers.questions(kind.page()).stream().map(PageAnswers.Question::name).toList();

        assertThat(asked).containsAll(known);
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryQuestionAndChoiceInEveryLanguage(SheetKind kind) {
        for (var language : LANGUAGES) {
            var questions = PageAnswers.questions(kind.page()).stream().map(part -> kind.key(part.name()))
                    .filter(key -> !key.equals("intake.told.statement"));

            assertThat(questions).as(language.toString()).allMatch(key -> isSaid(key, language));
            assertThat(Choices.of(kind.page(),
                    new Choices.From(new Choosable(List.of(), List.of(), List.of()), Region.NOWHERE), language)
                    .values())
                    .allSatisfy(options -> assertThat(options).allMatch(option -> isSaid(option, language)));
        }
    }

    @Test
    void hasASheetForEveryPageOfTheFirstHour() {
        var pages = Stream.concat(Arrays.stream(FirstHourPage.class.getPermittedSubclasses()),
                RecordPages.ALL.stream()).toList();

        assertThat(Arrays.stream(SheetKind.values()).map(SheetKind::page).toList())
                .containsExactlyInAnyOrderElementsOf(pages.stream()
                        .<Class<? extends IntakePage>>map(page -> page.asSubclass(IntakePage.class)).toList());
    }

    /** A budget as that of a page in kilobytes (F48): a new question of the first hour pushes one out, or is asked later. */
    @Test
    void asksNoMoreInTheFirstHourThanItDoes() {
        var questions = SheetKind.ofHour().stream().mapToInt(kind -> PageAnswers.questions(kind.page()).size()).sum();

        assertThat(SheetKind.ofHour()).hasSize(12);
        assertThat(questions).isLessThanOrEqualTo(QUESTIONS);
    }

    /** Every component, and those of a group under the group's name. */
    private static Stream<String> names(Class<?> form, String group) {
        return Arrays.stream(form.getRecordComponents()).flatMap(part -> part.getType().isRecord()
                ? Stream.concat(Stream.of(group + part.getName()), names(part.getType(), group + part.getName() + "."))
                : Stream.of(group + part.getName()));
    }

    private static boolean isSaid(Option option, Locale language) {
        return (option.key() == null || isSaid(option.key(), language))
                && (option.hintKey() == null || isSaid(option.hintKey(), language));
    }

    private static boolean isSaid(String key, Locale language) {
        return List.of("messages/intake", "messages/intake-terms", "messages/days", "messages/days-terms",
                "messages/later", "messages/later-terms",
                "messages/shell").stream()
                .map(name -> ResourceBundle.getBundle(name, language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .anyMatch(words -> words.containsKey(key));
    }
}
