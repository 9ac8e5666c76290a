package org.kinward.web.consent.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.intake.print.AskedOnScreen;
import org.kinward.web.intake.print.BlankPage;
import org.kinward.web.intake.print.BlankPage.Line;

/** The paper asks about consent what its pages ask, in the same order: who answers, the five rows, both voices. */
class ConsentOnPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final List<BlankPage> pages = ConsentOnPaper.pages(DAY);

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }

    @Test
    void hasWhoAnswersAndFiveRowsInTheirOrder() {
        assertThat(pages).extracting(BlankPage::titleKey)
                .containsExactlyElementsOf(Stream.concat(Stream.of("consent.who.title"),
                        AskController.KINDS.stream().map(kind -> "consent.ask." + kind + ".title")).toList());
        assertThat(keys(pages.getFirst().lines())).isEqualTo(AskedOnScreen.in("consent/who"));
    }

    /** Whatever the page of a use asks stands on one of the rows, and on each row in its order. */
    @Test
    void asksAboutEachUseWhatItsPageAsks() {
        var screen = AskedOnScreen.in("consent/ask");

        var paper = pages.stream().skip(1).map(page -> keys(page.lines()).stream()
                .filter(key -> key.startsWith("consent.ask."))
                .map(key -> key.replaceAll("[.][A-Z_]+[.]", ".\\${kind}.")).toList()).filter(row -> !row.isEmpty())
                .toList();

        assertThat(paper).as("only being recorded asks nothing here").hasSize(4)
                .allSatisfy(row -> assertThat(screen).containsSubsequence(row));
        assertThat(paper.stream().flatMap(List::stream)).containsAll(screen);
    }

    @ParameterizedTest
    @EnumSource
    void asksEachVoiceWhatThePageOfAnAnswerAsks(Whose whose) {
        var screen = AskedOnScreen.in("consent/answer").stream()
                .flatMap(key -> key.endsWith(".state")
                        ? Stream.concat(Stream.of(key), AskedOnScreen.in("consent/later").stream())
                        : Stream.of(key))
                .filter(key -> whose == Whose.WHO_ANSWERS
                        || !List.of("consent.answer.by", "consent.answer.first").contains(key))
                .map(key -> key.replace("${whose}", whose.name())).toList();

        assertThat(keys(ConsentOnPaper.voice(whose))).isEqualTo(screen);
    }

    /** The child is told of being recorded in the first hour; nobody is asked about media in the first days. */
    @Test
    void asksNobodyWhatIsNotAskedOnTheFirstDay() {
        assertThat(keys(pages.get(1).lines())).noneMatch(key -> key.contains(".CHILD."));
        assertThat(pages.stream().skip(2)).allMatch(page -> keys(page.lines()).contains("consent.answer.CHILD.state")
                && keys(page.lines()).contains("consent.answer.WHO_ANSWERS.state"));
        assertThat(pages.getLast().lines().getFirst().boxes()).extracting(box -> box.value()).contains("PHOTOGRAPH")
                .doesNotContain("MEDIA");
    }
}
