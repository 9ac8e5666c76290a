package org.kinward.persistence.intake;

import java.sql.Timestamp;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PapersPutAway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each thing that became of a paper, only ever added. */
@Repository
class JdbcPapersPutAway implements PapersPutAway {

    private final JdbcClient casework;

    JdbcPapersPutAway(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Set<Became> of(IntakeId intake) {
        return Set.copyOf(casework.sql("select became from casework.paper_put_away where intake_id = :intake")
                .param("intake", intake.value()).query((row, _) -> Became.valueOf(row.getString("became"))).list());
    }

    @Override
    @Transactional
    public void keep(PaperPutAway said) {
        casework.sql("insert into casework.paper_put_away values (:intake, :became, :by, :at) on conflict do nothing")
                .param("intake", said.intake().value()).param("became", said.became().name())
                .param("by", said.by().value()).param("at", Timestamp.from(said.at())).update();
    }
}
