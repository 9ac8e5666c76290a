package org.kinward.persistence.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
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
import org.kinward.core.closing.Checked;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.ClosingsContract;
import org.kinward.core.closing.ReasonFacts;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.factor.FactorExamples;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
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
    @Autowired
    private ReasonFacts facts;
    @Autowired
    private TestDatabase database;

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

    /** A reason is no way around what it stands for, whoever writes for a page. */
    @Test
    void isNotClosedByAReasonThatDoesNotHold() {
        refuses(agreedTo("TRANSFERRED", Set.of(Checked.SAFETY_REVIEWED)));
        refuses(agreedTo("OTHER-COUNTRY", Set.of(Checked.SAFETY_REVIEWED)));
        refuses(agreedTo("DIED", Set.of()));
        assertThat(closings().close(agreedTo("DIED", Set.of(Checked.DEATH_REVIEWED)), by())).isTrue();
    }

    @Test
    void isClosedWithoutTheChildOnlyAfterTheWholeSearch() {
        var closing = agreedTo("NOT-REACHED", Set.of());
        searched(closing.file(), "TRIED", "ASKED_SCHOOL");
        refuses(closing);
        searched(closing.file(), "TRIED", "ASKED_SCHOOL", "TOLD_MANAGER");
        assertThat(facts().isSearchedFor(closing.file())).isTrue();
        heard(closing.file(), "NEWS_ONLY");
        assertThat(facts().isSearchedFor(closing.file())).as("somebody else told of the child").isTrue();
        heard(closing.file(), "SPOKE_BY_PHONE");
        assertThat(facts().isSearchedFor(closing.file())).as("reached since").isFalse();
        refuses(closing);
        searched(closing.file(), "TRIED", "ASKED_SCHOOL", "TOLD_MANAGER", "MISSING");

        assertThat(closings().close(closing, by())).isTrue();
    }

    @Test
    void isClosedByOwnWishOnlyForWhoIsSixteenForCertain() {
        var closing = agreedTo("ASKS-TO-END", Set.of(Checked.TOLD_WHAT_IS_OPEN));
        refuses(closing);
        born(closing.file(), 18, 15);
        assertThat(facts().isForCertain(closing.file(), 16, NOW)).as("the youngest that fits").isFalse();
        refuses(closing);
        born(closing.file(), 18, 17);

        assertThat(facts().isForCertain(closing.file(), 16, NOW)).isTrue();
        assertThat(closings().close(closing, by())).isTrue();
    }

    /** What a manager has said why of, and nothing else, may be open. */
    @Test
    void isNotClosedOverWhatNobodyHasSaidWhyOf() {
        var closing = agreedTo("BY-MISTAKE", Set.of());
        var door = FactorExamples.incomeLost(closing.file(), place.manager(), NOW);
        place.hold(Factors.class, factors).add(door);
        assertThatThrownBy(() -> closings().close(closing, by())).rootCause()
                .hasMessageContaining("that opened the door is open");
        var why = new Closing.WhyOpen(Set.of(door.id()), "It is another child", by());
        closings().write(new Closing(closing.id(), closing.file(), closing.revision(), closing.said(),
                Optional.of(why), Optional.empty()), by());
        var said = closings().find(closing.id()).orElseThrow();
        agreed(said);

        assertThat(closings().close(said, by())).isTrue();
    }

    private void refuses(Closing closing) {
        assertThatThrownBy(() -> closings().close(closing, by())).rootCause()
                .hasMessageContaining("what the reason stands for");
    }

    private ReasonFacts facts() {
        return place.hold(ReasonFacts.class, facts);
    }

    private Closing agreedTo(String reason, Set<Checked> checked) {
        var closing = written(new Closing.Said(Listed.of(new Code(reason)), "As it is", checked, ""));
        agreed(closing);
        return closing;
    }

    private void searched(CaseFileId file, String... steps) {
        var contact = contact(file);
        for (int at = 0; at < steps.length; at++) {
            database.superuser().sql("""
                    insert into casework.follow_up_search (contact_id, number, step, step_before, way, tried_on, words, written_by,
                        written_at) values (:contact, :number, :step, :before, :way, '2026-01-05', '', :by, clock_timestamp())
                    """).param("contact", contact).param("number", at + 1).param("step", steps[at])
                    .param("before", at == 0 ? null : steps[at - 1]).param("way", at == 0 ? "CALL" : null)
                    .param("by", place.worker().value()).update();
        }
    }

    private UUID contact(CaseFileId file) {
        return database.superuser().sql("""
                insert into casework.follow_up_contact (id, case_file_id, due_on, need, ground, planned_by, planned_at)
                values (gen_random_uuid(), :file, '2026-01-04', 'SEEN', 'SCHEDULE', :by, now()) returning id
                """).param("file", file.value()).param("by", place.worker().value()).query(UUID.class).single();
    }

    private void heard(CaseFileId file, String how) {
        database.superuser().sql("""
                insert into casework.follow_up_visit (id, case_file_id, visited_on, how, at_what, back, signs, sign_said, siblings,
                    written_by, written_at)
                values (gen_random_uuid(), :file, '2026-01-06', :how, 'SCHOOL', 'BACK_SAFELY', '{}', '', 'NOT_KNOWN', :by,
                    clock_timestamp())
                """).param("file", file.value()).param("how", how).param("by", place.worker().value()).update();
    }

    private void born(CaseFileId file, int oldest, int youngest) {
        var month = YearMonth.now(ZoneOffset.UTC);
        database.superuser().sql("delete from casework.first_hour_sex_age where intake_id = "
                + "(select intake_id from casework.case_file where id = :file)").param("file", file.value()).update();
        database.superuser().sql("""
                insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex_standing, age_form, age_standing,
                    age_best, age_youngest, age_oldest, age_on, age_basis, birth_earliest, birth_latest, version)
                select f.intake_id, 'CHILD', '2026-01-05', 'NOT_ASKED_YET', 'RANGE', 'SAID_BY_CHILD', 17, 15, 18, '2026-01-05',
                    'ESTIMATE', :earliest, :latest, 0 from casework.case_file f where f.id = :file
                """).param("earliest", month.minusYears(oldest).atDay(1))
                .param("latest", month.minusYears(youngest).minusMonths(1).atDay(1)).param("file", file.value())
                .update();
    }

    private Closing written() {
        return written(new Closing.Said(Listed.of(new Code("SAFE-SETTLED")), "With her mother", Set.of(), ""));
    }

    private Closing written(Closing.Said said) {
        var first = new Closing(new ClosingId(UUID.randomUUID()), file(), Revision.NEW, said, Optional.empty(),
                Optional.empty());
        closings().write(first, by());
        return closings().find(first.id()).orElseThrow();
    }

    private Closing.By by() {
        return new Closing.By(place.manager(), NOW);
    }
}
