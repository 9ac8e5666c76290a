package org.kinward.persistence.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.ClosingsContract;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.factor.FactorExamples;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcClosingsTest extends ClosingsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Closings closings;
    @Autowired
    private Approvals approvals;
    @Autowired
    private CaseFiles files;
    @Autowired
    private Factors factors;

    @Override
    protected Closings closings() {
        return place.hold(Closings.class, closings);
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
    protected void agreed(Closing closing) {
        var by = new Approval.By(place.worker(), NOW);
        var request = new Approval.Waiting(new Approval.Asked(ApprovalId.fresh(), closing.subject(),
                new Terms(Ground.AGENCY_WANTS_IT, false, Duration.ofDays(3)), "", by));
        place.as(place.worker(), Approvals.class, approvals).ask(request);
        place.hold(Approvals.class, approvals).end(request.approved(new Approval.By(place.manager(), NOW)));
    }

    /** Nobody has agreed, or to another version: the policy of the table refuses the move. */
    @Test
    void isNotClosedWithoutSomebodyWhoAgrees() {
        var closing = written();

        assertThatThrownBy(() -> closings().close(closing, by())).rootCause()
                .hasMessageContaining("row-level security");
        agreed(closing);
        closings().write(closing, by());
        var newer = closings().find(closing.id()).orElseThrow();
        assertThatThrownBy(() -> closings().close(newer, by())).rootCause()
                .hasMessageContaining("row-level security");
        assertThat(closings().close(closing, by())).as("the version that was agreed to").isTrue();
    }

    /** A state that no move says, and what needs an open file, are refused whoever writes for a page. */
    @Test
    void standsAsItsLastMoveSaysAndTakesNothingWhileItIsClosed() {
        var closing = written();
        var manager = place.hold(CaseFiles.class, files);
        var open = (OpenCaseFile) manager.find(closing.file()).orElseThrow();
        assertThatThrownBy(() -> manager.move(open.closed(NOW.plusSeconds(60)))).rootCause()
                .hasMessageContaining("as its last move says");
        agreed(closing);
        closings().close(closing, by());

        manager.move(open.closed(NOW.plusSeconds(60)));

        assertThat(manager.find(closing.file())).get().isInstanceOf(ClosedCaseFile.class);
        var door = FactorExamples.incomeLost(closing.file(), place.manager(), NOW);
        assertThatThrownBy(() -> place.hold(Factors.class, factors).add(door)).rootCause()
                .hasMessageContaining("the case file is closed");
    }

    @Test
    void letsOnlyAManagerSayWhy() {
        var closing = written();
        var why = new Closing.WhyOpen(Set.of(new FactorId(UUID.randomUUID())), "Her aunt",
                new Closing.By(place.worker(), NOW));
        var said = new Closing(closing.id(), closing.file(), closing.revision(), closing.said(), Optional.of(why),
                Optional.empty());

        assertThatThrownBy(() -> place.as(place.worker(), Closings.class, closings).write(said, why.by())).rootCause()
                .hasMessageContaining("row-level security");
    }

    private Closing written() {
        var first = new Closing(new ClosingId(UUID.randomUUID()), file(), Revision.NEW,
                new Closing.Said(Listed.of(new Code("SAFE-SETTLED")), "With her mother", Set.of(), ""),
                Optional.empty(), Optional.empty());
        closings().write(first, by());
        return closings().find(first.id()).orElseThrow();
    }

    private Closing.By by() {
        return new Closing.By(place.manager(), NOW);
    }
}
