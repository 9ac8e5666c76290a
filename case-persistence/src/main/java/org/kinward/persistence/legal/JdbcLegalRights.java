package org.kinward.persistence.legal;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.right.LegalRight;
import org.kinward.core.legal.right.LegalRights;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rights on legal pages: added to, and ended once. */
@Repository
class JdbcLegalRights implements LegalRights {

    private final JdbcClient casework;

    JdbcLegalRights(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public List<LegalRight> of(CaseFileId file) {
        return casework.sql("select * from casework.legal_right where case_file_id = :file order by number desc")
                .param("file", file.value())
                .query((row, _) -> new LegalRight(file, row.getInt("number"), LegalColumns.person(row, "person_id"),
                        new LegalRight.Given(LegalColumns.person(row, "given_by"),
                                LegalColumns.moment(row, "given_at").orElseThrow()),
                        LegalColumns.moment(row, "ended_at").isEmpty() ? Optional.empty()
                                : Optional.of(new LegalRight.Given(LegalColumns.person(row, "ended_by"),
                                        LegalColumns.moment(row, "ended_at").orElseThrow()))))
                .list();
    }

    @Override
    @Transactional
    public boolean give(LegalRight right, CaseFile file) {
        return casework.sql("""
                insert into casework.legal_right (case_file_id, number, person_id, intake_id, agency_id, place_id, reference,
                    given_by, given_at)
                values (:file, :number, :person, :intake, :agency, :place, :reference, :by, :at) on conflict do nothing
                """).param("file", file.id().value()).param("number", right.number())
                .param("person", right.helper().value()).param("intake", file.intake().value())
                .param("agency", file.home().agency().value()).param("place", file.home().place().value())
                .param("reference", file.reference().symbols()).param("by", right.given().by().value())
                .param("at", LegalColumns.column(right.given().at())).update() == 1;
    }

    @Override
    @Transactional
    public boolean end(LegalRight ended) {
        var how = ended.ended().orElseThrow();
        return casework.sql("""
                update casework.legal_right set ended_by = :by, ended_at = :at
                where case_file_id = :file and number = :number and ended_at is null
                """).param("file", ended.file().value()).param("number", ended.number())
                .param("by", how.by().value()).param("at", LegalColumns.column(how.at())).update() == 1;
    }

    @Override
    @Transactional
    public boolean mayHelp(CaseFile file, PersonId helper) {
        return casework.sql("""
                select exists (select from account.person p join account.person_role r on r.person_id = p.id
                    where p.id = :helper and p.agency_id = :agency and p.disabled_at is null
                        and r.role in ('SOCIAL_WORKER', 'SHELTER_MANAGER', 'PROVIDER'))
                """).param("helper", helper.value()).param("agency", file.home().agency().value()).query(Boolean.class)
                .single();
    }

    /** A day was taken back, and not done, where its helper went: nothing else takes one back. */
    @Override
    @Transactional
    public void handOn(CaseFile file, PersonId helper) {
        casework.sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, person_id, due_at, words,
                    thing_id)
                select gen_random_uuid(), :intake, :agency, :place, 'HEARING_DAY', false, 'person', :helper, t.due_at, '', t.thing_id
                from (select o.thing_id, (array_agg(o.due_at order by o.done_at desc))[1] as due_at from casework.task o
                    where o.intake_id = :intake and o.kind = 'HEARING_DAY' group by o.thing_id having bool_and(o.withdrawn)) t
                on conflict do nothing
                """).param("intake", file.intake().value()).param("agency", file.home().agency().value())
                .param("place", file.home().place().value()).param("helper", helper.value()).update();
    }

    @Override
    @Transactional
    public boolean holds(CaseFileId file, PersonId helper) {
        return casework.sql("""
                select exists (select from casework.legal_right where case_file_id = :file and person_id = :helper
                    and ended_at is null)
                """).param("file", file.value()).param("helper", helper.value()).query(Boolean.class).single();
    }
}
