package org.kinward.core.intake.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.firstdays.FirstDaysExamples;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.kinward.core.intake.firstdays.Household;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.saving.Revision;

class PageColumnTest {

    static List<Class<? extends RecordPage>> pages() {
        return RecordPages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesAPageApartAndPutsItTogether(Class<? extends RecordPage> kind) {
        var page = FirstDaysExamples.answered(kind, FirstDaysExamples.told(IntakeId.fresh(), Revision.NEW));

        assertThat(PageColumn.page(kind, page.head(), column -> column.in(page))).isEqualTo(page);
        assertThat(PageColumn.of(kind)).extracting(PageColumn::name).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void namesAQuestionOfAGroupByBoth() {
        assertThat(PageColumn.of(Household.class)).extracting(PageColumn::name)
                .contains("mother_alive", "father_alive", "home_people", "siblings_taken_before");
        assertThat(PageColumn.word(Household.class)).isEqualTo("household");
    }

    @Test
    void knowsAllPages() {
        assertThat(FirstDaysPage.ALL).containsExactlyInAnyOrderElementsOf(
                List.of(FirstDaysPage.class.getPermittedSubclasses()).stream()
                        .<Class<? extends FirstDaysPage>>map(page -> page.asSubclass(FirstDaysPage.class)).toList());
    }

    @Test
    void refusesAPageThatHoldsMoreThanAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageColumn.of(AccountsTold.class));
    }
}
