package org.kinward.persistence.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.Subject;
import org.kinward.core.approval.rule.Ground;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.approval.rule.Terms;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** What the use cases refuse, the database refuses too, each by the rule that says so. */
@PersistenceTest
@Import(ContractPlace.class)
class ApprovalFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Approvals approvals;
    @Autowired
    private TestDatabase database;

    @Test
    void letsAManagerAnswerAndAPeerOnlyWhereAManagerAsked() {
        var ofWorker = asked(place.worker(), Ground.GREAT_DANGER, false);
        var ofManager = asked(place.manager(), Ground.GREAT_DANGER, true);

        assertThat(of(place.manager()).end(ofWorker.approved(by(place.manager())))).isTrue();
        assertThat(of(place.worker()).end(ofManager.approved(by(place.worker())))).isTrue();

        assertThatThrownBy(() -> asked(place.worker(), Ground.MANAGER_ASKS, true)).as("a worker is no manager")
                .rootCause().hasMessageContaining("row-level security");
    }

    /** The same request in the hands of the peer, who must not: only the fence stands between. */
    @Test
    void keepsAPeerFromWhatAManagerAnswers() {
        var ofManager = asked(place.manager(), Ground.GREAT_DANGER, false);
        var byWorker = ofManager.approved(by(place.worker()));

        assertThatThrownBy(() -> of(place.worker()).end(byWorker)).rootCause()
                .hasMessageContaining("row-level security");
        assertThat(superuser("APPROVED", ofManager, place.worker())).as("without the fence").isEqualTo("kept");
    }

    /** By the constraint, whoever writes. */
    @Test
    void isNeverOnesOwn() {
        var request = asked(place.manager(), Ground.GREAT_DANGER, true);

        assertThat(superuser("APPROVED", request, place.manager())).contains("approval_is_by_another");
        assertThat(superuser("SENT_BACK", request, place.manager())).contains("approval_is_by_another");
        assertThat(superuser("TAKEN_BACK", request, place.manager())).isEqualTo("kept");
    }

    @Test
    void staysAsItWasAnswered() {
        var request = asked(place.worker(), Ground.GREAT_DANGER, false);
        of(place.manager()).end(request.sentBack(by(place.manager()), "Too soon"));

        assertThat(of(place.manager()).end(request.approved(by(place.manager())))).isFalse();
        var again = new Approval.Waiting(new Approval.Asked(ApprovalId.fresh(), request.subject(),
                request.asked().terms(), "", by(place.worker())));
        assertThat(of(place.worker()).ask(again)).isTrue();
        assertThat(of(place.worker()).ask(new Approval.Waiting(new Approval.Asked(ApprovalId.fresh(),
                request.subject(), request.asked().terms(), "", by(place.worker()))))).as("one waits").isFalse();
    }

    /** A newer version of what holds already is no way around being seen. */
    @Test
    void keepsTheDayOfWhatHoldsAlready() {
        var request = asked(place.worker(), Ground.SMALL_RISK, false);
        var later = new Approval.By(place.worker(), NOW.plusSeconds(3600));
        assertThat(of(place.worker()).end(request.takenBack(later))).isTrue();

        assertThatThrownBy(() -> of(place.worker()).ask(next(request, request.asked().terms(), later))).rootCause()
                .hasMessageContaining("until the day that was said first");
        assertThat(of(place.worker()).ask(next(request,
                request.asked().terms().until(request.asked().due(), later.at()), later))).isTrue();
    }

    private static Approval.Waiting next(Approval request, Terms terms, Approval.By by) {
        var subject = request.subject();
        return new Approval.Waiting(new Approval.Asked(ApprovalId.fresh(), new Subject(subject.kind(), subject.id(),
                new Revision(9), subject.file()), terms, "", by));
    }

    /** An answer about another version than the one that was asked about changes nothing. */
    @Test
    void answersTheVersionThatWasAskedAbout() {
        var request = asked(place.worker(), Ground.GREAT_DANGER, false);
        var subject = request.subject();
        var other = new Approval.Waiting(new Approval.Asked(request.id(), new Subject(subject.kind(), subject.id(),
                new Revision(9), subject.file()), request.asked().terms(), "", request.asked().by()));

        assertThat(of(place.manager()).end(other.approved(by(place.manager())))).isFalse();
        assertThat(of(place.manager()).find(request.id())).contains(request);
    }

    private Approvals of(PersonId person) {
        return place.as(person, Approvals.class, approvals);
    }

    private Approval.Waiting asked(PersonId person, Ground ground, boolean peersToo) {
        var subject = new Subject(SubjectKind.PLAN, UUID.randomUUID(), Revision.NEW, place.fileOf(place.worker()));
        var request = new Approval.Waiting(new Approval.Asked(ApprovalId.fresh(), subject,
                new Terms(ground, peersToo, Duration.ofDays(3)), "", by(person)));
        assertThat(of(person).ask(request)).isTrue();
        return request;
    }

    private static Approval.By by(PersonId person) {
        return new Approval.By(person, NOW);
    }

    /** Written past every fence. */
    private String superuser(String state, Approval request, PersonId by) {
        try {
            database.superuser().sql("update casework.approval set state = :state, ended_by = :by, ended_at = now() "
                    + "+ interval '1 minute', reason = case when :state = 'SENT_BACK' then 'Too soon' end where id = :id")
                    .param("state", state).param("by", by.value()).param("id", request.id().value()).update();
            return "kept";
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }
}
