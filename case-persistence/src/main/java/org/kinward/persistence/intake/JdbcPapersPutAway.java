package org.kinward.persistence.intake;

import java.sql.Timestamp;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
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
    public Set<Became> of(Paper paper) {
        return Set.copyOf(casework.sql("""
                select became from casework.paper_put_away where intake_id = :intake and talk = :talk
                """).param("intake", paper.intake().value()).param("talk", paper.talk())
                .query((row, _) -> Became.valueOf(row.getString("became"))).list());
    }

    @Override
    @Transactional
    public void keep(PaperPutAway said) {
        casework.sql("""
                insert into casework.paper_put_away (intake_id, talk, became, said_by, said_at)
                values (:intake, :talk, :became, :by, :at) on conflict do nothing
                """).param("intake", said.paper().intake().value()).param("talk", said.paper().talk())
                .param("became", said.became().name())
                .param("by", said.by().value()).param("at", Timestamp.from(said.at())).update();
    }
}
