package org.kinward.persistence.intake.firstdays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.suspect.SendDecision;
import org.kinward.core.later.suspect.Suspects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That somebody wrote, and decisions: two tables that are only added to. Who is suspected stands in the vault. */
@Repository
@Transactional
class JdbcSuspects implements Suspects {

    private final JdbcClient casework;

    JdbcSuspects(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public int written(IntakeId intake) {
        return casework.sql("select coalesce(max(number), 0) from casework.suspect_noted where intake_id = :intake")
                .param("intake", intake.value()).query(Integer.class).single();
    }

    @Override
    public boolean wrote(IntakeId intake, int number, PersonId by, Instant at) {
        return casework.sql("insert into casework.suspect_noted (intake_id, number, written_by, written_at) "
                + "values (:intake, :number, :by, :at) on conflict do nothing").param("intake", intake.value())
                .param("number", number).param("by", by.value()).param("at", Timestamp.from(at)).update() == 1;
    }

    @Override
    public boolean decide(SendDecision decision) {
        return casework.sql("""
                insert into casework.suspect_decision (id, intake_id, send_to, ground, child_knows, why, decided_by, decided_at)
                values (:id, :intake, :to, :ground, :child, :why, :by, :at) on conflict do nothing
                """).param("id", decision.id()).param("intake", decision.intake().value())
                .param("to", decision.forWhat().to().name()).param("ground", decision.forWhat().ground().name())
                .param("child", decision.forWhat().child().name()).param("why", decision.why())
                .param("by", decision.by().value()).param("at", Timestamp.from(decision.at())).update() == 1;
    }

    @Override
    public List<SendDecision> decisions(IntakeId intake) {
        return casework.sql("select id, intake_id, send_to, ground, child_knows, why, decided_by, decided_at "
                + "from casework.suspect_decision where intake_id = :intake order by decided_at desc, id")
                .param("intake", intake.value()).query((row, _) -> decision(row)).list();
    }

    private static SendDecision decision(ResultSet row) throws SQLException {
        var what = new SendDecision.ForWhat(SendDecision.SendTo.valueOf(row.getString("send_to")),
                SendDecision.SendGround.valueOf(row.getString("ground")),
                SendDecision.ChildKnows.valueOf(row.getString("child_knows")));
        return new SendDecision(row.getObject("id", UUID.class), new IntakeId(row.getObject("intake_id", UUID.class)),
                what, row.getString("why"), new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
