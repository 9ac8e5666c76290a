package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.work.Readiness;
import org.kinward.core.plan.work.SchoolAndWork;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.plan.work.Work;
import org.kinward.core.plan.work.WorkAge;
import org.kinward.core.plan.work.WorkLook;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row an offer and one row a look, only ever added. */
@Repository
class JdbcSchoolAndWork implements SchoolAndWork {

    private final JdbcClient casework;

    JdbcSchoolAndWork(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(SchoolOffer offer) {
        once(casework.sql("""
                insert into casework.school_offer (case_file_id, number, offered_on, what, says, words, written_by, written_at)
                values (:file, :number, :on, :what, :says, :words, :by, :at) on conflict do nothing
                """).param("file", offer.file().value()).param("number", offer.number().number())
                .param("on", offer.on()).param("what", offer.what().name()).param("says", offer.says().name())
                .param("words", offer.words()), offer.by());
    }

    @Override
    @Transactional
    public void add(WorkLook look) {
        var work = look.work();
        once(casework.sql("""
                insert into casework.work_look (case_file_id, number, offer, words, listed, hours, pay_to, ticked, youngest,
                    minimum, verdict, ready, written_by, written_at)
                values (:file, :number, :offer, :words, :listed, :hours, :payTo, string_to_array(:ticked, ','),
                    :youngest::integer, :minimum, :verdict, :ready, :by, :at) on conflict do nothing
                """).param("file", look.file().value()).param("number", look.number().number())
                .param("offer", look.offer().number()).param("words", work.words())
                .param("listed", work.listed().name()).param("hours", work.hours())
                .param("payTo", work.payTo().name())
                .param("ticked", look.found().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("youngest", look.age().youngest().orElse(null)).param("minimum", look.age().minimum())
                .param("verdict", look.verdict().name()).param("ready", look.isReady()), look.by());
    }

    private static void once(JdbcClient.StatementSpec statement, SchoolOffer.By by) {
        if (statement.param("by", by.person().value()).param("at", PlanColumns.column(by.at())).update() == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public List<SchoolOffer> offers(CaseFileId file) {
        return casework.sql("""
                select o.* from casework.school_offer o where o.case_file_id = :file order by o.number desc
                """).param("file", file.value()).query((row, _) -> offer(row)).list();
    }

    @Override
    @Transactional
    public List<WorkLook> looks(CaseFileId file) {
        return casework.sql("""
                select l.* from casework.work_look l where l.case_file_id = :file order by l.number desc
                """).param("file", file.value()).query((row, _) -> look(row)).list();
    }

    private static SchoolOffer offer(ResultSet row) throws SQLException {
        return new SchoolOffer(PlanColumns.file(row), new Revision(row.getLong("number")),
                PlanColumns.day(row, "offered_on"), PlanColumns.constant(row, "what", SchoolOffer.Offered.class),
                PlanColumns.constant(row, "says", SchoolOffer.OfferAnswer.class), row.getString("words"), by(row));
    }

    private static WorkLook look(ResultSet row) throws SQLException {
        var work = new Work(row.getString("words"), PlanColumns.constant(row, "listed", Work.OnDangerList.class),
                row.getInt("hours"), PlanColumns.constant(row, "pay_to", Work.PayTo.class));
        var found = Arrays.stream((String[]) row.getArray("ticked").getArray()).map(Readiness::valueOf)
                .collect(Collectors.toSet());
        return new WorkLook(PlanColumns.file(row), new Revision(row.getLong("number")),
                new Revision(row.getLong("offer")), work, found,
                new WorkAge(Optional.ofNullable(row.getObject("youngest", Integer.class)), row.getInt("minimum")),
                by(row));
    }

    private static SchoolOffer.By by(ResultSet row) throws SQLException {
        return new SchoolOffer.By(PlanColumns.person(row, "written_by"), PlanColumns.moment(row, "written_at"));
    }
}
