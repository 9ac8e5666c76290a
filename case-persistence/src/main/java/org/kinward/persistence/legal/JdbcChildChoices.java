package org.kinward.persistence.legal;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.choice.ChildChoice.ChildWants;
import org.kinward.core.legal.choice.ChildChoices;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What children chose, only added to. */
@Repository
class JdbcChildChoices implements ChildChoices {

    private final JdbcClient casework;

    private final LegalSeal seal;

    JdbcChildChoices(@Qualifier("caseworkJdbc") JdbcClient casework, LegalSeal seal) {
        this.casework = casework;
        this.seal = seal;
    }

    @Override
    @Transactional
    public boolean add(ChildChoice choice) {
        var wants = choice.wants();
        return casework.sql("""
                insert into casework.legal_choice (case_file_id, number, be_heard, compensation, wages, told_freely, goes_along,
                    sealed, written_by, written_at)
                values (:file, :number, :heard, :compensation, :wages, :told, :along, :sealed, :by, :at) on conflict do nothing
                """).param("file", choice.file().value()).param("number", choice.number())
                .param("heard", wants.toBeHeard().name()).param("compensation", wants.compensation().name())
                .param("wages", wants.wages().name()).param("told", wants.toldFreely())
                .param("along", choice.along().name())
                .param("sealed", seal.lock(choice.file(), label(choice.file(), choice.number()), choice.words()))
                .param("by", choice.by().value()).param("at", LegalColumns.column(choice.at())).update() == 1;
    }

    @Override
    @Transactional
    public List<ChildChoice> of(CaseFileId file) {
        return casework.sql("select * from casework.legal_choice where case_file_id = :file order by number desc")
                .param("file", file.value())
                .query((row, _) -> new ChildChoice(file, row.getInt("number"),
                        new ChildChoice.Wants(ChildWants.valueOf(row.getString("be_heard")),
                                ChildWants.valueOf(row.getString("compensation")),
                                ChildWants.valueOf(row.getString("wages")), row.getBoolean("told_freely")),
                        ChildChoice.HearingCompany.valueOf(row.getString("goes_along")),
                        seal.open(file, label(file, row.getInt("number")), row.getBytes("sealed")),
                        LegalColumns.person(row, "written_by"), LegalColumns.moment(row, "written_at").orElseThrow()))
                .list();
    }

    private static String label(CaseFileId file, int number) {
        return "casework.legal_choice.sealed|" + file.value() + "|" + number;
    }
}
