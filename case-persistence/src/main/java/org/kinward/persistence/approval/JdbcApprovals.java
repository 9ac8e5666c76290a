package org.kinward.persistence.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.Subject;
import org.kinward.core.approval.rule.Ground;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.approval.rule.Terms;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a request; its end is written once, over nothing. */
@Repository
class JdbcApprovals implements Approvals {

    private static final String SELECT = "select a.* from casework.approval a where ";

    private final JdbcClient casework;

    JdbcApprovals(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean ask(Approval.Waiting request) {
        var asked = request.asked();
        return casework.sql("""
                insert into casework.approval (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id,
                    subject_version, ground, peers_too, words, asked_by, asked_at, due_at, state)
                select :id, f.id, f.intake_id, f.agency_id, f.place_id, :kind, :subject, :version, :ground, :peers, :words, :by,
                    :at, :due, 'WAITING'
                from casework.case_file f where f.id = :file on conflict do nothing
                """).param("id", asked.id().value()).param("file", asked.subject().file().value())
                .param("kind", asked.subject().kind().name()).param("subject", asked.subject().id())
                .param("version", asked.subject().version().number()).param("ground", asked.terms().ground().name())
                .param("peers", asked.terms().peersToo()).param("words", asked.words())
                .param("by", asked.by().person().value()).param("at", column(asked.by().at()))
                .param("due", column(asked.due())).update() == 1;
    }

    @Override
    @Transactional
    public Optional<Approval> find(ApprovalId id) {
        return casework.sql(SELECT + "a.id = :id").param("id", id.value()).query((row, _) -> approval(row)).optional();
    }

    @Override
    @Transactional
    public List<Approval> of(CaseFileId file) {
        return casework.sql(SELECT + "a.case_file_id = :file order by a.asked_at desc, a.id")
                .param("file", file.value()).query((row, _) -> approval(row)).list();
    }

    @Override
    @Transactional
    public Optional<Approval> latest(SubjectKind kind, UUID subject) {
        return casework.sql(SELECT + "a.subject_id = :subject and a.kind = :kind "
                + "order by a.state = 'WAITING' desc, a.asked_at desc, a.id limit 1")
                .param("kind", kind.name()).param("subject", subject).query((row, _) -> approval(row)).optional();
    }

    @Override
    @Transactional
    public boolean end(Approval.Ended ended) {
        return casework.sql("""
                update casework.approval set state = :state, ended_by = :by, ended_at = :at, reason = :reason
                where id = :id and state = 'WAITING' and subject_version = :version
                """).param("id", ended.id().value()).param("version", ended.subject().version().number())
                .param("state", state(ended)).param("by", ended.ended().person().value())
                .param("at", column(ended.ended().at())).param("reason", ended.why().orElse(null)).update() == 1;
    }

    private static String state(Approval.Ended ended) {
        return switch (ended) {
            case Approval.Approved _ -> "APPROVED";
            case Approval.SentBack _ -> "SENT_BACK";
            case Approval.TakenBack _ -> "TAKEN_BACK";
        };
    }

    private static Approval approval(ResultSet row) throws SQLException {
        var by = by(row, "asked");
        var subject = new Subject(SubjectKind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class),
                new Revision(row.getLong("subject_version")),
                new CaseFileId(row.getObject("case_file_id", UUID.class)));
        var terms = new Terms(Ground.valueOf(row.getString("ground")), row.getBoolean("peers_too"),
                Duration.between(by.at(), moment(row, "due_at")));
        var waiting = new Approval.Waiting(new Approval.Asked(new ApprovalId(row.getObject("id", UUID.class)), subject,
                terms, row.getString("words"), by));
        return switch (row.getString("state")) {
            case "APPROVED" -> waiting.approved(by(row, "ended"));
            case "SENT_BACK" -> waiting.sentBack(by(row, "ended"), row.getString("reason"));
            case "TAKEN_BACK" -> waiting.takenBack(by(row, "ended"));
            default -> waiting;
        };
    }

    private static Approval.By by(ResultSet row, String did) throws SQLException {
        return new Approval.By(new PersonId(row.getObject(did + "_by", UUID.class)), moment(row, did + "_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
