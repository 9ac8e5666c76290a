package org.kinward.persistence.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.Visit;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits page by page, in tables that are only added to; the ten answers come back in one reading with their visit. */
@Repository
class JdbcVisits implements Visits {

    private final JdbcClient casework;

    JdbcVisits(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Visit visit) {
        var met = visit.met();
        var signs = visit.noticed().signs();
        casework.sql("""
                insert into casework.follow_up_visit (id, case_file_id, contact_id, visited_on, how, at_what, back, signs,
                    sign_said, siblings, written_by, written_at)
                values (:id, :file, :contact::uuid, :on, :how, :where, :back, :signs::text[], :said, :siblings, :by, :at)
                """).param("id", visit.id().value()).param("file", visit.file().value())
                .param("contact", visit.contact().map(ContactId::value).orElse(null)).param("on", met.on())
                .param("how", met.how().name()).param("where", met.where().name()).param("back", met.back().name())
                .param("signs", signs.stream().map(Listed::code).map(Code::word).sorted().toArray(String[]::new))
                .param("said", signs.stream().map(Listed::said).filter(said -> !said.isEmpty()).findFirst().orElse(""))
                .param("siblings", visit.noticed().siblings().name()).param("by", visit.written().by().value())
                .param("at", FollowUpColumns.column(visit.written().at())).update();
    }

    @Override
    @Transactional
    public boolean hear(Heard heard) {
        var besides = heard.besides();
        int kept = casework.sql("""
                insert into casework.follow_up_heard (visit_id, school_days, money, knows_whom_to_call, thinks_of_leaving,
                    helped, did_not, promised, written_by, written_at)
                values (:id, :days::smallint, :money, :knows, :leaving, :helped, :didNot, :promised, :by, :at)
                on conflict do nothing
                """).param("id", heard.visit().value()).param("days", besides.schoolDays().orElse(null))
                .param("money", besides.money().name()).param("knows", besides.knowsWhomToCall().name())
                .param("leaving", besides.thinksOfLeaving().name()).param("helped", heard.help().helped())
                .param("didNot", heard.help().didNot()).param("promised", heard.help().promised())
                .param("by", heard.written().by().value())
                .param("at", FollowUpColumns.column(heard.written().at())).update();
        if (kept == 1) {
            answers(heard);
        }
        return kept == 1;
    }

    private void answers(Heard heard) {
        var questions = Question.values();
        casework.sql("""
                insert into casework.follow_up_answer (visit_id, question, answer, words)
                select :id, a.question, a.answer, a.words
                from unnest(:questions::text[], :answers::text[], :words::text[]) as a (question, answer, words)
                """).param("id", heard.visit().value())
                .param("questions", Arrays.stream(questions).map(Enum::name).toArray(String[]::new))
                .param("answers", Arrays.stream(questions).map(one -> heard.how(one).name()).toArray(String[]::new))
                .param("words", Arrays.stream(questions).map(one -> heard.said(one).words()).toArray(String[]::new))
                .update();
    }

    @Override
    @Transactional
    public boolean back(VisitId id, Written by) {
        return casework.sql("""
                insert into casework.follow_up_back (visit_id, said_by, said_at) values (:id, :by, :at)
                on conflict do nothing
                """).param("id", id.value()).param("by", by.by().value())
                .param("at", FollowUpColumns.column(by.at())).update() == 1;
    }

    @Override
    @Transactional
    public Optional<WholeVisit> find(VisitId id) {
        return casework.sql(VisitRows.SELECT + "where v.id = :id").param("id", id.value())
                .query((row, _) -> VisitRows.whole(row)).optional();
    }

    @Override
    @Transactional
    public List<WholeVisit> of(CaseFileId file) {
        return casework.sql(VisitRows.SELECT + """
                where v.case_file_id = :file order by v.visited_on desc, v.written_at desc, v.id limit 100
                """).param("file", file.value()).query((row, _) -> VisitRows.whole(row)).list();
    }
}
