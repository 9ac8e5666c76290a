package org.kinward.core.intake.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.HardTopics;
import org.kinward.core.intake.childpaper.ChildPaper.PaperKeeper;
import org.kinward.core.intake.childpaper.ChildPaperExamples;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firstdays.FirstDaysExamples;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;

class LaterPagesTest {

    private static final IntakePage.Head HEAD = FirstDaysExamples.told(IntakeId.fresh(), Revision.NEW);

    /** Whatever line speaks of it, and whoever has added it: it is the health worker's tick and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"SX-PLACE", "SX-ONLINE", "SEX-IN-PERSON", "SEXUAL", "SEXUAL-OF-OUR-AGENCY"})
    void leaveSexualViolenceToTheHealthWorker(String code) {
        var line = lines(code);

        assertThat(HealthWorkersTick.isFor(new Code(code))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new WhatWasDone.Forms(line, none(), none()));
        assertThatIllegalArgumentException().isThrownBy(() -> new WhatWasDone.Forms(none(), line, none()));
        assertThatIllegalArgumentException().isThrownBy(() -> new WhatWasDone.Forms(none(), none(), line));
        assertThatIllegalArgumentException().isThrownBy(() -> done(known(Set.of(WhatWasDone.AskedFor.CARE)), line));
        assertThat(HealthWorkersTick.isFor(new Code("HOUSEHOLD"))).isFalse();
    }

    @Test
    void askForMeansWithAReasonOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> done(none(), lines("OATH")));
        assertThatIllegalArgumentException().isThrownBy(() -> done(known(Set.of()), lines("OATH")));
        assertThat(done(known(Set.of(WhatWasDone.AskedFor.SAFETY)), lines("OATH")).means()).isEqualTo(lines("OATH"));
        assertThat(done(none(), none()).means()).isEqualTo(none());
    }

    @Test
    void keepNoBareNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HowFar.Lasted(known(3), Answer.notAsked()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TheWork.WorkPay(Answer.notAsked(), known(5000),
                Answer.notAsked(), Answer.notAsked()));
        assertThat(new HowFar.Lasted(known(3), known(HowFar.LastedIn.WEEKS)).count()).isEqualTo(known(3));
    }

    @Test
    void tickALineOnceInAChecklist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChildChecklist(HEAD, lines("UNPAID"), lines("UNPAID"),
                Answer.notAsked()));
        var other = known(Set.of(new Listed(Code.OTHER, "hides its hands")));
        assertThat(new ChildChecklist(HEAD, other, other, Answer.notAsked()).childSigns()).isEqualTo(other);
        assertThat(new AdultChecklist(HEAD, lines("NO-PROOF"), lines("IN-A-HURRY"), Answer.notAsked()).adultNotSo())
                .isEqualTo(lines("IN-A-HURRY"));
    }

    @Test
    void areAllHardTopics() {
        assertThat(LaterPage.ALL).allMatch(HardTopics::isOne);
    }

    /** A page says what it says; what nobody knows makes no sign. */
    @Test
    void tellTheChecklistsWhatIsKnownAlready() {
        var work = new TheWork(HEAD, Answer.notAsked(),
                new TheWork.WorkHours(known(11), Answer.notAsked(), known(false)),
                new TheWork.WorkPay(known(TheWork.PaidHow.AS_AGREED), Answer.notAsked(), Answer.notAsked(),
                        Answer.notAsked()),
                new TheWork.Treatment(known(Set.of()), Answer.notAsked(), Answer.notAsked()),
                new TheWork.HeldBack(Answer.notAsked(), known(TheWork.PapersKept.KEPT_BY_OTHERS), Answer.notAsked()));
        var nothing = PageColumn.page(TheWork.class, HEAD, _ -> Answer.notAsked());

        assertThat(KnownSigns.in(List.of(work)).keySet()).containsExactlyInAnyOrder("LONG-HOURS", "PAPERS-KEPT");
        assertThat(KnownSigns.in(List.of(nothing))).isEmpty();
        assertThat(KnownSigns.in(List.of(ChildPaperExamples.passport(HEAD.intake(), Revision.NEW,
                PaperKeeper.EMPLOYER))).keySet()).containsExactly("PAPERS-KEPT");
        assertThat(KnownSigns.in(List.of(ChildPaperExamples.passport(HEAD.intake(), Revision.NEW,
                PaperKeeper.WITH_US)))).isEmpty();
    }

    private static WhatWasDone done(Answer<Set<WhatWasDone.AskedFor>> asked, Answer<Set<Listed>> means) {
        return new WhatWasDone(HEAD, asked, means, new WhatWasDone.Forms(none(), none(), none()), none());
    }

    private static <T> Answer<Set<T>> none() {
        return Answer.notAsked();
    }

    private static Answer<Set<Listed>> lines(String code) {
        return known(Set.of(Listed.of(new Code(code))));
    }

    private static <T> Answer<T> known(T value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }
}
