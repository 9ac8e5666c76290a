package org.kinward.core.intake.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.ToldChild;

class ReadFirstHourTest {

    private final Intakes intakes = new InMemoryIntakes();
    private final KeptPages pages = new KeptPages();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final ReadFirstHour reading = new ReadFirstHour(intakes, pages, trail::add);
    private final DraftIntake draft = draft(1);

    @BeforeEach
    void aDraftWithAllPages() {
        intakes.add(draft);
        pages.pages.addAll(FirstHourExamples.allPages(draft.id()));
    }

    @Test
    void writesDownEveryLook() {
        assertThat(reading.all(draft.id()).orElseThrow().pages()).hasSize(12);
        assertThat(types(reading.alone(draft.id()))).containsExactlyInAnyOrder(SexAndAge.class, ContactRules.class,
                ToldChild.class);
        assertThat(reading.page(draft.id(), SafetyNow.class).orElseThrow().page(SafetyNow.class)).isPresent();

        assertThat(trail).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.INTAKE_VIEWED);
            assertThat(entry.subjects()).containsExactly(draft.id().value());
        });
    }

    @Test
    void bringsWhatOthersToldAndTheLanguageItIsToldIn() {
        assertThat(types(reading.page(draft.id(), SafetyNow.class)))
                .containsExactlyInAnyOrder(SafetyNow.class, AccountsTold.class, SexAndAge.class, ContactRules.class,
                        ToldChild.class);
        assertThat(types(reading.page(draft.id(), ToldChild.class)))
                .containsExactlyInAnyOrder(ToldChild.class, AccountsTold.class, LanguageChosen.class,
                        SexAndAge.class, ContactRules.class);
    }

    @Test
    void leavesTheEntryToTheAnswerThatFollows() {
        assertThat(reading.toAnswer(draft.id()).orElseThrow().isDraft()).isTrue();
        assertThat(reading.toAnswer(draft.id(), SafetyNow.class)).isPresent();

        assertThat(trail).isEmpty();
    }

    @Test
    void printsRecordsOnlyAndWritesThePaperDown() {
        assertThat(reading.forPaper(draft.id(), AuditObject.HAND_OVER_RECEIPT, "for_the_escort")).isEmpty();
        intakes.save(kept().created(Optional.empty()));
        trail.clear();

        assertThat(
                reading.forPaper(draft.id(), AuditObject.HAND_OVER_RECEIPT, "for_the_escort").orElseThrow().isDraft())
                .isFalse();

        assertThat(trail).extracting(AuditEntry::action)
                .containsExactly(AuditAction.INTAKE_VIEWED, AuditAction.PRINTED);
    }

    @Test
    void showsNothingOfWhatIsEndingOrIsNotThere() {
        intakes.save(kept().ending(new Intake.Ending(ESI, AT_TWO, "twice")));

        assertThat(reading.all(draft.id())).isEmpty();
        assertThat(reading.alone(IntakeId.fresh())).isEmpty();
        assertThat(trail).isEmpty();
    }

    private static List<Class<? extends IntakePage>> types(Optional<Opened> opened) {
        return opened.orElseThrow().pages().stream().<Class<? extends IntakePage>>map(IntakePage::getClass)
                .toList();
    }

    private DraftIntake kept() {
        return (DraftIntake) intakes.find(draft.id()).orElseThrow();
    }
}
