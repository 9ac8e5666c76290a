package org.kinward.persistence.followup;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.followup.search.Search;
import org.kinward.core.followup.search.SearchLine;
import org.kinward.core.followup.search.SearchStep;
import org.kinward.core.followup.search.Searches;
import org.kinward.core.followup.search.Way;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a line; a key ties each line to the one before it. */
@Repository
class JdbcSearches implements Searches {

    private final JdbcClient casework;

    JdbcSearches(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Search of(ContactId contact) {
        return new Search(contact, casework.sql("""
                select s.step, s.way, s.tried_on, s.words, s.written_by, s.written_at from casework.follow_up_search s
                where s.contact_id = :id order by s.number
                """).param("id", contact.value())
                .query((row, _) -> new SearchLine(FollowUpColumns.constant(row, "step", SearchStep.class),
                        Optional.ofNullable(FollowUpColumns.maybe(row, "way", Way.class)),
                        FollowUpColumns.day(row, "tried_on"), row.getString("words"),
                        FollowUpColumns.written(row, "written_by", "written_at")))
                .list());
    }

    @Override
    @Transactional
    public void add(Search before, SearchLine line) {
        var last = before.lines().isEmpty() ? null : before.lines().getLast().step();
        int kept = casework.sql("""
                insert into casework.follow_up_search (contact_id, number, step, step_before, way, tried_on, words,
                    written_by, written_at)
                values (:id, :number, :step, :before, :way, :on, :words, :by, :at) on conflict do nothing
                """).param("id", before.contact().value()).param("number", before.lines().size() + 1)
                .param("step", line.step().name()).param("before", FollowUpColumns.word(last))
                .param("way", FollowUpColumns.word(line.way().orElse(null))).param("on", line.on())
                .param("words", line.words()).param("by", line.written().by().value())
                .param("at", FollowUpColumns.column(line.written().at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }
}
