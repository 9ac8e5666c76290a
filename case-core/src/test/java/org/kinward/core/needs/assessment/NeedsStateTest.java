package org.kinward.core.needs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.saving.Revision;

/** The table of docs/needs.md. */
class NeedsStateTest {

    private static final PersonId AMA = new PersonId(UUID.randomUUID());

    @Test
    void isGivenBeforeItIsApprovedAndStaysApproved() {
        assertThat(NeedsState.OPEN.next()).containsExactly(NeedsState.GIVEN);
        assertThat(NeedsState.SENT_BACK.next()).containsExactly(NeedsState.GIVEN);
        assertThat(NeedsState.GIVEN.next()).containsExactlyInAnyOrder(NeedsState.OPEN, NeedsState.SENT_BACK,
                NeedsState.APPROVED);
        assertThat(NeedsState.APPROVED.next()).isEmpty();
    }

    /** Any wishes in any order: only moves of the table happen, and nobody writes in what is given. */
    @Property
    void keepsItsPromisesUnderAnySequence(@ForAll List<NeedsState> moves, @ForAll List<NeedArea> areas) {
        var begun = NeedsExamples.begun(CaseFileId.fresh(), AMA, NOON);
        var one = new NeedsAssessment(begun, new Revision(1), Map.of(),
                List.of(new NeedsLine(NeedsState.OPEN, AMA, NOON)));
        var happened = new ArrayList<>(one.lines());

        for (int i = 0; i < moves.size(); i++) {
            var line = new NeedsLine(moves.get(i), AMA, NOON);
            var before = one;
            if (one.state().mayBecome(moves.get(i))) {
                one = one.moved(line);
                happened.add(line);
            } else {
                assertThatThrownBy(() -> before.moved(line)).isInstanceOf(IllegalArgumentException.class);
            }
            one = written(one, areas.isEmpty() ? NeedArea.SAFETY : areas.get(i % areas.size()));
        }

        assertThat(one.lines()).isEqualTo(happened);
        assertThat(one.wasGiven()).isEqualTo(happened.stream().anyMatch(line -> line.state() == NeedsState.GIVEN));
    }

    private static NeedsAssessment written(NeedsAssessment one, NeedArea area) {
        var saved = NeedsExamples.saved(area, NeedDegree.NONE, AMA, NOON).next();
        if (one.state().isWritten()) {
            return one.with(saved);
        }
        assertThatThrownBy(() -> one.with(saved)).isInstanceOf(IllegalArgumentException.class);
        return one;
    }

    /** F98: nothing reminds of body and feelings; everything else has a degree before it is given. */
    @Test
    void missesNoHardTopic() {
        var empty = new NeedsAssessment(NeedsExamples.begun(CaseFileId.fresh(), AMA, NOON), new Revision(1), Map.of(),
                List.of(new NeedsLine(NeedsState.OPEN, AMA, NOON)));
        var hard = EnumSet.of(NeedArea.BODY, NeedArea.MIND_AND_FEELINGS);

        assertThat(empty.missing()).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(hard));
        assertThat(empty.with(NeedsExamples.saved(NeedArea.SCHOOL, NeedDegree.NOT_ENOUGH_INFORMATION, AMA, NOON))
                .missing()).hasSize(7).doesNotContain(NeedArea.SCHOOL);
    }

    @ParameterizedTest
    @EnumSource(NeedDegree.class)
    void saysWhatIsNeededWhereThereIsANeedAndOnlyThere(NeedDegree degree) {
        var words = new AreaAnswer.Needed("A bed of its own", Optional.empty());
        var day = new AreaAnswer.Needed("A bed of its own", Optional.of(LocalDate.of(2026, 12, 1)));

        assertThat(fits(degree, AreaAnswer.Needed.NOTHING)).isEqualTo(!degree.isNeed());
        assertThat(fits(degree, words))
                .isEqualTo(degree == NeedDegree.SOME || degree == NeedDegree.NOT_ENOUGH_INFORMATION);
        assertThat(fits(degree, day)).isEqualTo(degree != NeedDegree.NONE);
    }

    private static boolean fits(NeedDegree degree, AreaAnswer.Needed needed) {
        try {
            return new AreaAnswer("", "", "", degree, needed).degree() == degree;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
