package org.kinward.persistence.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.rule.Ground;
import org.kinward.core.approval.rule.Terms;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.FamilyExamples;
import org.kinward.core.returning.plan.Missing;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnExamples;
import org.kinward.core.returning.plan.ReturnMove;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.returning.plan.ReturnsContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What every keeper promises, and what the database refuses by itself. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcReturnsTest extends ReturnsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Returns returns;
    @Autowired
    private Families families;
    @Autowired
    private Approvals approvals;
    @Autowired
    private TestDatabase database;

    @Override
    protected Returns returns() {
        return place.hold(Returns.class, returns);
    }

    @Override
    protected Families families() {
        return place.hold(Families.class, families);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }

    @Override
    protected PersonId second() {
        return place.worker();
    }

    @Override
    protected void agreed(Return about) {
        var by = new Approval.By(place.worker(), NOW);
        var request = new Approval.Waiting(new Approval.Asked(ApprovalId.fresh(), about.subject(),
                new Terms(Ground.RETURN_HOME, false, Duration.ofDays(3)), "", by));
        place.as(place.worker(), Approvals.class, approvals).ask(request);
        place.hold(Approvals.class, approvals).end(request.approved(new Approval.By(place.manager(), NOW)));
    }

    /** Nobody has agreed, or to another version: the policy of the table refuses that the child sets off. */
    @Test
    void letsNoChildSetOffWithoutSomebodyWhoAgreesToThisVersion() {
        var about = prepared();
        var off = new ReturnMove(ReturnState.ON_THE_WAY, "", by());

        assertThatThrownBy(() -> returns().move(about, off)).rootCause().hasMessageContaining("row-level security");
        agreed(about);
        returns().write(about, by());
        var newer = returns().find(about.id()).orElseThrow();
        assertThatThrownBy(() -> returns().move(newer, off)).rootCause().hasMessageContaining("row-level security");

        assertThat(returns().move(about, off)).as("the version that was agreed to").isTrue();
    }

    @Test
    void refusesMovesThatDoNotFollow() {
        var about = prepared();

        assertThatThrownBy(() -> returns().move(about, new ReturnMove(ReturnState.CAME_BACK, "Beaten", by())))
                .rootCause().hasMessageContaining("return_move_moves");
        assertThatThrownBy(() -> returns().arrive(about, ReturnExamples.arrival(LocalDate.EPOCH, by()))).rootCause()
                .hasMessageContaining("return_move_moves");
    }

    @Test
    void letsOnlyAManagerSayWhyItCannotWait() {
        var about = prepared();
        var hers = new Written(place.worker(), NOW);
        var why = ReturnExamples.with(about,
                new Return.Receiver(about.wanted().to(), new Return.Compared(100, false), hers),
                new Return.Emergency(about.wanted().to(), Set.of(Missing.STEP_OPEN), "The road", hers));

        assertThatThrownBy(() -> place.as(place.worker(), Returns.class, returns).write(why, hers)).rootCause()
                .hasMessageContaining("row-level security");
    }

    /** What hangs on a return names no file: the database finds it, and without the trigger would not. */
    @Test
    void refusesWhatHangsOnAReturnOfAClosedFile() {
        var about = prepared();
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(about.file().value()).update();
        var off = new ReturnMove(ReturnState.CALLED_OFF, "The aunt is ill", by());

        assertThatThrownBy(() -> returns().write(about, by())).rootCause().hasMessageContaining("file is closed");
        assertThatThrownBy(() -> returns().move(about, off)).rootCause().hasMessageContaining("file is closed");
        database.superuser().sql("alter table casework.return_move disable trigger file_is_open").update();
        try {
            assertThat(returns().move(about, off)).isTrue();
        } finally {
            database.superuser().sql("alter table casework.return_move enable trigger file_is_open").update();
        }
    }

    /** Where a child will be is identity: a stranger sees nothing, and would without the fence. */
    @Test
    void showsNothingToAStrangerAndWouldWithoutTheFence() {
        var about = prepared();
        var theirs = place.as(new PersonId(UUID.randomUUID()), Returns.class, returns);

        assertThat(theirs.of(about.file())).isEmpty();
        database.superuser().sql("alter table casework.return_home disable row level security").update();
        database.superuser().sql("alter table casework.return_line disable row level security").update();
        try {
            assertThat(theirs.find(about.id())).isPresent();
        } finally {
            database.superuser().sql("alter table casework.return_home enable row level security").update();
            database.superuser().sql("alter table casework.return_line enable row level security").update();
        }
    }

    private Return prepared() {
        var aunt = FamilyExamples.aunt(file());
        families().write(aunt, by());
        var first = ReturnExamples.first(aunt.file(),
                ReturnExamples.wanted(aunt.id(), Return.AuthoritySays.AGREES, "Her number"));
        returns().write(first, by());
        return returns().find(first.id()).orElseThrow();
    }

    private Written by() {
        return new Written(place.manager(), NOW);
    }
}
