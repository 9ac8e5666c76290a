package org.kinward.persistence.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.AssessmentId;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.risk.danger.DangerFrom;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.risk.danger.Signs;
import org.kinward.core.risk.danger.Suggestion;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A look and what was said to the suggestion: two tables that are only added to, and the level beside them for the shift. */
@Repository
class JdbcAssessments implements Assessments {

    private static final String SELECT = """
            select a.*, s.level as settled_level, s.reason as settled_reason, s.settled_by, s.settled_at
            from casework.danger_assessment a left join casework.danger_settled s on s.assessment_id = a.id
            """;

    private final JdbcClient casework;

    JdbcAssessments(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Assessment.Judged judged) {
        var said = judged.judged();
        var statement = casework.sql("""
                insert into casework.danger_assessment (id, case_file_id, number, from_people, from_place, from_hurts_self,
                    from_health, from_law, from_online, level, reason, suggested, ground, judged_by, judged_at)
                values (:id, :file, :number, :from_people, :from_place, :from_hurts_self, :from_health, :from_law,
                    :from_online, :level, :reason, :suggested, :ground, :by, :at)
                on conflict do nothing
                """).param("id", judged.id().value()).param("file", judged.file().value())
                .param("number", judged.number().number() + 1).param("level", said.level().name())
                .param("reason", said.reason()).param("suggested", judged.suggested().level().name())
                .param("ground", judged.suggested().ground().name()).param("by", said.by().value())
                .param("at", RiskColumns.column(said.at()));
        for (var from : DangerFrom.values()) {
            statement = statement.param(name(from), judged.signs().from(from).name());
        }
        if (statement.update() == 0) {
            throw new StaleRevision();
        }
        level(judged, said);
    }

    @Override
    @Transactional
    public boolean settle(Assessment.Settled settled) {
        var last = settled.last();
        int kept = casework.sql("""
                insert into casework.danger_settled (assessment_id, level, reason, settled_by, settled_at)
                values (:id, :level, :reason, :by, :at) on conflict do nothing
                """).param("id", settled.id().value()).param("level", last.level().name())
                .param("reason", last.reason()).param("by", last.by().value())
                .param("at", RiskColumns.column(last.at())).update();
        if (kept == 1 && !settled.isKept()) {
            level(settled, last);
        }
        return kept == 1;
    }

    /** The level beside its look, without the reason. Two at the same moment: the second finds the number taken. */
    private void level(Assessment look, Judgement said) {
        int kept = casework.sql("""
                insert into casework.danger_level (case_file_id, number, assessment_id, level, said_by, since)
                select :file, coalesce(max(l.number), 0) + 1, :id, :level, :by, :at from casework.danger_level l
                where l.case_file_id = :file on conflict do nothing
                """).param("file", look.file().value()).param("id", look.id().value())
                .param("level", said.level().name()).param("by", said.by().value())
                .param("at", RiskColumns.column(said.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public Optional<Assessment> find(AssessmentId id) {
        return casework.sql(SELECT + "where a.id = :id").param("id", id.value()).query((row, _) -> assessment(row))
                .optional();
    }

    @Override
    @Transactional
    public List<Assessment> of(CaseFileId file) {
        return casework.sql(SELECT + "where a.case_file_id = :file order by a.number desc").param("file", file.value())
                .query((row, _) -> assessment(row)).list();
    }

    private static String name(DangerFrom from) {
        return "from_" + from.name().toLowerCase(Locale.ROOT);
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        var signs = new EnumMap<DangerFrom, Sign>(DangerFrom.class);
        for (var from : DangerFrom.values()) {
            signs.put(from, RiskColumns.constant(row, name(from), Sign.class));
        }
        var judged = new Assessment.Judged(new AssessmentId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), new Revision(row.getLong("number")),
                new Signs(signs),
                new Judgement(RiskColumns.constant(row, "level", DangerLevel.class), row.getString("reason"),
                        RiskColumns.person(row, "judged_by"), RiskColumns.moment(row, "judged_at")),
                new Suggestion(RiskColumns.constant(row, "suggested", DangerLevel.class),
                        RiskColumns.constant(row, "ground", Suggestion.Ground.class)));
        return row.getString("settled_level") == null ? judged
                : new Assessment.Settled(judged, new Judgement(
                        RiskColumns.constant(row, "settled_level", DangerLevel.class),
                        row.getString("settled_reason"), RiskColumns.person(row, "settled_by"),
                        RiskColumns.moment(row, "settled_at")));
    }
}
