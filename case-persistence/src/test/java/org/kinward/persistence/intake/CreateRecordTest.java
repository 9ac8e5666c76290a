package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.OnceKey;
import org.kinward.persistence.database.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
@TestPropertySource(properties = "kinward.outbox.pause=1h") // or the outbox empties itself under the test
class CreateRecordTest extends NightTest {

    @Autowired
    private StatementCount statements;

    @Test
    void makesOneRecordOutOfADraftAboutWhichNothingWasAsked() {
        var intake = draftBy(kossi);

        var outcome = create(intake, kossi, stampOf(intake));

        assertThat(outcome).isEqualTo(new CreateRecord.Outcome.Created(intake));
        assertThat(recordsOf(intake)).isOne();
        assertThat(count("""
                select count(*) from casework.intake i join casework.reference_number n on n.symbols = i.reference
                join casework.child c on c.reference = i.reference join casework.outbox o on o.reference = i.reference
                where i.id = :id and i.state = 'created' and n.state = 'issued' and o.kind = 'VAULT_HELD'""",
                intake.value())).isOne();
    }

    @Test
    void makesOneRecordWhenTheSameFormIsSentTwice() {
        var intake = draftBy(kossi);
        var stamp = stampOf(intake);

        assertThat(create(intake, kossi, stamp)).isEqualTo(create(intake, kossi, stamp));

        assertThat(recordsOf(intake)).isOne();
    }

    @Test
    void makesOneRecordEvenWithoutTheKey() {
        var intake = draftBy(kossi);

        assertThat(create(intake, kossi, stampOf(intake))).isEqualTo(create(intake, kossi, stampOf(intake)));

        assertThat(recordsOf(intake)).isOne();
    }

    @Test
    void makesOneRecordWhenEightFormsArriveAtOnce() {
        var intake = draftBy(kossi);

        var all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> create(intake, kossi, stampOf(intake))))
                .limit(8).toList();

        assertThat(all).extracting(CompletableFuture::join).containsOnly(new CreateRecord.Outcome.Created(intake));
        assertThat(recordsOf(intake)).isOne();
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherChild() {
        var intake = draftBy(kossi);
        var other = draftBy(kossi);
        var stamp = stampOf(intake);
        create(intake, kossi, stamp);

        var outcome = create(other, kossi, new OnceKey(stamp.key(), CreateRecord.request(other)));

        assertThat(outcome).isEqualTo(new CreateRecord.Outcome.KeyUsedElsewhere());
        assertThat(recordsOf(other)).isZero();
    }

    @Test
    void isNotThereForAnotherAgency() {
        var intake = draftBy(kossi);
        var stranger = Shelter.open(database).manager();

        assertThat(create(intake, stranger, stampOf(intake))).isEqualTo(new CreateRecord.Outcome.NotThere());
        assertThat(create(new IntakeId(UUID.randomUUID()), stranger, stampOf(intake)))
                .isEqualTo(new CreateRecord.Outcome.NotThere());
        assertThat(recordsOf(intake)).isZero();
    }

    @Test
    void makesASocialWorkerTheLeadWorkerAndAsksTheManagerToNameOneForACarer() {
        var ama = shelter.worker();
        var hers = draftBy(ama);
        var his = draftBy(kossi);

        create(hers, ama, stampOf(hers));
        create(his, kossi, stampOf(his));

        assertThat(count("select count(*) from casework.case_file where worker_id = :id", ama.person().value()))
                .isOne();
        var asked = "select count(*) from casework.task where kind = 'ASSIGN_WORKER' and intake_id = :id";
        assertThat(count(asked, hers.value())).isZero();
        assertThat(count(asked, his.value())).isOne();
    }

    @Test
    void needsNoMoreThanTwentyFiveStatements() {
        var intake = draftBy(kossi);
        statements.reset();

        create(intake, kossi, stampOf(intake));

        assertThat(statements.on("caseworkDataSource")).hasSizeBetween(10, 25);
        assertThat(statements.on("vaultDataSource")).isEmpty();
    }

    private long recordsOf(IntakeId intake) {
        return count("select count(*) from casework.case_file where intake_id = :id", intake.value());
    }
}
