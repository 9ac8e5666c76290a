package org.kinward.core.intake.narrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.KeptPages;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.ToldChild.ChildsResponse;

/** What is written about a child who does not agree: the table of docs/consent.md, page by page. */
class NarrowRecordTest {

    private static final List<String> OPEN = List.of("SafetyNow", "HealthSeen", "LanguageChosen", "ToldChild", "Escort",
            "AdultWithChild", "SexAndAge", "OthersFound", "Tonight", "ContactRules", "Responsible", "HelpDaily",
            "HealthCheck", "SafeToContact", "Guardian", "ChildStatus");

    private static final List<String> CLOSED = List.of("AccountsTold", "OwnNames", "WhatMatters", "Nationality",
            "Origin", "Ethnicity", "CareMoments", "Household", "School", "PapersHeld", "Belongings", "HowCame",
            "HowItBegan", "TheWork", "WhatWasDone", "HowFar", "ChildChecklist", "AdultChecklist");

    private final KeptPages pages = new KeptPages();
    private final NarrowRecord narrow = new NarrowRecord(pages);
    private final IntakeId girl = IntakeId.fresh();

    /** A page that is new stands in one of the two lists, or this fails: nobody decides it by forgetting. */
    @Test
    void decidesAboutEveryPageThereIs() {
        assertThat(all().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(OPEN.stream(), CLOSED.stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void closesWhatTellsAStoryAndNothingElse(Class<? extends IntakePage> page) {
        keep(FirstHourExamples.refused(girl));

        if (OPEN.contains(page.getSimpleName())) {
            assertThatCode(() -> narrow.check(girl, page)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(RecordIsNarrow.class).isThrownBy(() -> narrow.check(girl, page))
                    .satisfies(thrown -> assertThat(thrown.intake()).isEqualTo(girl));
        }
    }

    /** The last that the child said counts, whatever it said before; and only its own no closes anything. */
    @Property(tries = 200)
    void followsWhatTheChildSaidLast(@ForAll List<ChildsResponse> said) {
        var child = IntakeId.fresh();
        said.forEach(how -> keep(told(child, how)));

        var refused = !said.isEmpty() && said.getLast() == ChildsResponse.DOES_NOT_AGREE;
        assertThat(narrow.isNarrow(child)).isEqualTo(refused);
        all().forEach(page -> assertThat(isRefused(child, page))
                .isEqualTo(refused && CLOSED.contains(page.getSimpleName())));
        assertThat(narrow.isNarrow(girl)).as("of another child nothing is closed").isFalse();
    }

    private boolean isRefused(IntakeId child, Class<? extends IntakePage> page) {
        try {
            narrow.check(child, page);
            return false;
        } catch (RecordIsNarrow _) {
            return true;
        }
    }

    private void keep(ToldChild told) {
        pages.save(told, new FirstHourPages.Change(ESI, AT_TWO, true));
    }

    private static ToldChild told(IntakeId child, ChildsResponse how) {
        return new ToldChild(FirstHourExamples.refused(child).head(), Optional.empty(), Answer.notAsked(),
                Answer.notAsked(), Answer.known(how, Certainty.ESTIMATED_BY_WORKER), ToldChild.Telling.notAsked(),
                ToldChild.After.nothing());
    }

    private static Stream<Class<? extends IntakePage>> all() {
        return Stream.concat(Arrays.stream(FirstHourPage.class.getPermittedSubclasses())
                .map(page -> page.<IntakePage>asSubclass(IntakePage.class)), RecordPages.ALL.stream());
    }
}
