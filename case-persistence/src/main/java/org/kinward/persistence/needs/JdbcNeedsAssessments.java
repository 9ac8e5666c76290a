package org.kinward.persistence.needs;

import java.sql.Types;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.OpenNeed;
import org.kinward.core.needs.OpenNeeds;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.NeedsAssessments;
import org.kinward.core.needs.assessment.NeedsLine;
import org.kinward.core.needs.assessment.NeedsState;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An assessment, its moves and its areas: three tables that are only added to, read in one statement. */
@Repository
class JdbcNeedsAssessments implements NeedsAssessments, OpenNeeds {

    private final JdbcClient casework;

    JdbcNeedsAssessments(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void begin(NeedsAssessment.Begun begun, Revision seen) {
        kept(casework.sql("""
                insert into casework.needs_assessment (id, case_file_id, number, begun_by, begun_at)
                values (:id, :file, :number, :by, :at) on conflict do nothing
                """).param("id", begun.id().value()).param("file", begun.file().value())
                .param("number", seen.number() + 1).param("by", begun.by().value())
                .param("at", NeedsRows.column(begun.at())).update());
        line(begun.id(), Optional.empty(), 1, new NeedsLine(NeedsState.OPEN, begun.by(), begun.at()));
    }

    @Override
    @Transactional
    public void save(NeedsAssessmentId id, SavedArea saved) {
        hold(id);
        var answer = saved.answer();
        kept(casework.sql("""
                insert into casework.needs_area (assessment_id, area, number, strength, facts, childs_view, degree, needed,
                    needed_by, saved_by, saved_at)
                select :id, :area, :number, :strength, :facts, :view, :degree, :needed, :neededBy, :by, :at
                where :number = 1 + (select count(*) from casework.needs_area a
                    where a.assessment_id = :id and a.area = :area)
                and (select l.state from casework.needs_line l where l.assessment_id = :id order by l.number desc limit 1)
                    in ('OPEN', 'SENT_BACK') on conflict do nothing
                """).param("id", id.value()).param("area", saved.area().name())
                .param("number", saved.revision().number() + 1).param("strength", answer.strength())
                .param("facts", answer.facts()).param("view", answer.view()).param("degree", answer.degree().name())
                .param("needed", answer.needed().words())
                .param("neededBy", answer.needed().by().orElse(null), Types.DATE).param("by", saved.by().value())
                .param("at", NeedsRows.column(saved.at())).update());
    }

    @Override
    @Transactional
    public void move(NeedsAssessment seen, NeedsLine line) {
        hold(seen.id());
        line(seen.id(), Optional.of(seen.state()), seen.revision().number() + 1, line);
    }

    /** An area that is saved and the assessment that is given wait for each other: nothing changes in what is given. */
    private void hold(NeedsAssessmentId id) {
        casework.sql("select 1 from pg_advisory_xact_lock(hashtextextended('needs ' || :id, 0))")
                .param("id", id.value().toString()).query(Integer.class).single();
    }

    private void line(NeedsAssessmentId id, Optional<NeedsState> before, long number, NeedsLine line) {
        kept(casework.sql("""
                insert into casework.needs_line (assessment_id, number, state, state_before, moved_by, moved_at)
                values (:id, :number, :state, :before, :by, :at) on conflict do nothing
                """).param("id", id.value()).param("number", number).param("state", line.state().name())
                .param("before", before.map(Enum::name).orElse(null), Types.VARCHAR).param("by", line.by().value())
                .param("at", NeedsRows.column(line.at())).update());
    }

    private static void kept(int rows) {
        if (rows == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public Optional<NeedsAssessment> find(NeedsAssessmentId id) {
        return new NeedsRows(casework.sql(NeedsRows.SELECT + "where n.id = :id" + NeedsRows.ORDER)
                .param("id", id.value())).read().stream().findFirst();
    }

    @Override
    @Transactional
    public List<NeedsAssessment> of(CaseFileId file) {
        return new NeedsRows(casework.sql(NeedsRows.SELECT + "where n.case_file_id = :file" + NeedsRows.ORDER)
                .param("file", file.value())).read();
    }

    @Override
    @Transactional
    public List<OpenNeed> openOf(CaseFileId file) {
        return new NeedsRows(casework.sql(NeedsRows.SELECT + """
                where n.id = (select g.id from casework.needs_assessment g where g.case_file_id = :file and exists (
                    select from casework.needs_line l where l.assessment_id = g.id and l.state = 'GIVEN')
                    order by g.number desc limit 1)
                """ + NeedsRows.ORDER).param("file", file.value())).read().stream()
                .flatMap(one -> one.needs().stream()).toList();
    }
}
