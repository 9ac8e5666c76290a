package org.kinward.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.rule.Ground;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.approval.rule.Terms;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/** What every keeper of requests promises. */
public abstract class ApprovalsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper in the hands of whoever works on the case. */
    protected abstract Approvals asking();

    /** The keeper in the hands of a manager of the place. */
    protected abstract Approvals answering();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    protected abstract PersonId manager();

    @Test
    void keepsARequestAndWhatCameOfIt() {
        var request = request(subject(3));

        assertThat(asking().ask(request)).isTrue();
        assertThat(answering().find(request.id())).contains(request);
        var back = request.sentBack(by(manager(), 60), "Say who goes with her");
        assertThat(answering().end(back)).isTrue();
        assertThat(answering().end(request.approved(by(manager(), 90)))).isFalse();

        assertThat(asking().find(request.id())).contains(back);
        assertThat(asking().find(ApprovalId.fresh())).isEmpty();
        assertThat(asking().latest(SubjectKind.PLAN, request.subject().id())).contains(back);
        assertThat(asking().latest(SubjectKind.CLOSING, request.subject().id())).isEmpty();
    }

    @Test
    void hasOneRequestAboutAThingThatWaits() {
        var first = request(subject(0));
        var second = request(
                new Subject(SubjectKind.PLAN, first.subject().id(), new Revision(1), first.subject().file()));

        assertThat(asking().ask(first)).isTrue();
        assertThat(asking().ask(second)).isFalse();
        assertThat(asking().end(first.takenBack(by(worker(), 5)))).isTrue();
        assertThat(asking().ask(second)).isTrue();

        assertThat(asking().latest(SubjectKind.PLAN, first.subject().id())).contains(second);
        assertThat(asking().of(first.subject().file())).extracting(Approval::id).containsExactlyInAnyOrder(first.id(),
                second.id());
    }

    private Subject subject(long version) {
        return new Subject(SubjectKind.PLAN, UUID.randomUUID(), new Revision(version), file());
    }

    private Approval.Waiting request(Subject subject) {
        return new Approval.Waiting(new Approval.Asked(ApprovalId.fresh(), subject,
                new Terms(Ground.GREAT_DANGER, false, Duration.ofDays(3)), "She agrees", by(worker(), 0)));
    }

    private static Approval.By by(PersonId person, int seconds) {
        return new Approval.By(person, NOW.plusSeconds(seconds));
    }
}
