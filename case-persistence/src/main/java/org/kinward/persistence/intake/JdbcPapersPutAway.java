package org.kinward.persistence.intake;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
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
                select became from casework.paper_put_away where intake_id = :intake and talk = :talk and page = :page
                    and typed_at = coalesce(cast(:typed as timestamptz), '-infinity')
                """).params(key(paper)).query((row, _) -> Became.valueOf(row.getString("became"))).list());
    }

    @Override
    @Transactional
    public boolean isTyped(Paper.OfPage paper) {
        return casework.sql("select casework.page_has_paper(:intake, :page, cast(:typed as timestamptz))")
                .params(key(paper)).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public void keep(PaperPutAway said) {
        casework.sql("""
                insert into casework.paper_put_away (intake_id, talk, page, typed_at, became, said_by, said_at)
                values (:intake, :talk, :page, coalesce(cast(:typed as timestamptz), '-infinity'), :became, :by, :at)
                on conflict do nothing
                """).params(key(said.paper())).param("became", said.became().name())
                .param("by", said.by().value()).param("at", Timestamp.from(said.at())).update();
    }

    /** What tells a paper from the others of its intake. */
    private static Map<String, @Nullable Object> key(Paper paper) {
        var key = new HashMap<String, @Nullable Object>();
        key.put("intake", paper.intake().value());
        key.put("talk", paper instanceof Paper.OfTalk talk ? talk.number() : 0);
        key.put("page", paper instanceof Paper.OfPage page ? page.page() : "");
        key.put("typed", paper instanceof Paper.OfPage page ? Timestamp.from(page.typed()) : null);
        return key;
    }
}
