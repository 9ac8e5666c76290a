package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.missing.LastSeen;
import org.kinward.core.shelter.missing.Search;
import org.kinward.core.shelter.missing.SearchId;
import org.kinward.core.shelter.missing.Searches;
import org.kinward.core.shelter.missing.Step;
import org.kinward.core.shelter.missing.StepTaken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A search with what was said and done; a child has one at a time by a key of the table. */
@Repository
class JdbcChildSearches implements Searches {

    private final JdbcClient casework;

    JdbcChildSearches(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(Search.Open search) {
        var begun = search.begun();
        int kept = casework.sql("""
                insert into casework.search (id, intake_id, place_id, begun_by, begun_at)
                values (:id, :child, :place, :by, :at) on conflict do nothing
                """).param("id", search.id().value()).param("child", search.child().value())
                .param("place", begun.place().value()).param("by", begun.by().value())
                .param("at", HouseColumns.column(begun.at())).update();
        if (kept == 1) {
            seen(search.id(), 1, search.lastSeen());
        }
        return kept == 1;
    }

    @Override
    @Transactional
    public Optional<Search> find(SearchId id) {
        return casework.sql("select * from casework.search where id = :id").param("id", id.value())
                .query(this::search).optional();
    }

    @Override
    @Transactional
    public List<Search> of(IntakeId child) {
        return casework
                .sql("select * from casework.search where intake_id = :child order by begun_at desc, id limit 50")
                .param("child", child.value()).query(this::search).list();
    }

    @Override
    @Transactional
    public boolean say(Search.Open seen, LastSeen said) {
        return isOpen(seen) && seen(seen.id(), seen.seen().size() + 1, said) == 1;
    }

    @Override
    @Transactional
    public boolean take(Search.Open seen, StepTaken step) {
        return isOpen(seen) && casework.sql("""
                insert into casework.search_step (search_id, step, came, words, taken_by, taken_at)
                values (:id, :step, :came, :words, :by, :at) on conflict do nothing
                """).param("id", seen.id().value()).param("step", step.step().name())
                .param("came", step.came().name()).param("words", step.words()).param("by", step.by().value())
                .param("at", HouseColumns.column(step.at())).update() == 1;
    }

    @Override
    @Transactional
    public boolean end(Search.Over over) {
        var end = over.end();
        return casework.sql("""
                update casework.search set ended_at = :at, ended_how = :how, ended_words = :words, ended_by = :by
                where id = :id and ended_at is null
                """).param("id", over.id().value()).param("at", HouseColumns.column(end.at()))
                .param("how", end.how().name()).param("words", end.words()).param("by", end.by().value())
                .update() == 1;
    }

    /** It is held until the move commits, so that nobody writes into a search that is just ending. */
    private boolean isOpen(Search.Open seen) {
        return casework.sql("select true from casework.search where id = :id and ended_at is null for update")
                .param("id", seen.id().value()).query(Boolean.class).optional().isPresent();
    }

    private int seen(SearchId id, int number, LastSeen said) {
        return casework.sql("""
                insert into casework.search_seen (search_id, number, seen_at, wears, written_by, written_at)
                values (:id, :number, :at, :wears, :by, :written) on conflict do nothing
                """).param("id", id.value()).param("number", number).param("at", HouseColumns.column(said.at()))
                .param("wears", said.wears()).param("by", said.by().value())
                .param("written", HouseColumns.column(said.writtenAt())).update();
    }

    private Search search(ResultSet row, int index) throws SQLException {
        var id = new SearchId(HouseColumns.id(row, "id"));
        var open = new Search.Open(id, new IntakeId(HouseColumns.id(row, "intake_id")),
                new Search.Begun(HouseColumns.place(row), HouseColumns.person(row, "begun_by"),
                        HouseColumns.moment(row, "begun_at")),
                said(id), steps(id));
        var how = HouseColumns.perhaps(row, "ended_how", Search.Way.class);
        return how.isEmpty() ? open
                : open.ended(new Search.End(how.get(), row.getString("ended_words"),
                        HouseColumns.person(row, "ended_by"), HouseColumns.moment(row, "ended_at")));
    }

    private List<LastSeen> said(SearchId id) {
        return casework.sql("select * from casework.search_seen where search_id = :id order by number")
                .param("id", id.value())
                .query((row, _) -> new LastSeen(HouseColumns.moment(row, "seen_at"), row.getString("wears"),
                        HouseColumns.person(row, "written_by"), HouseColumns.moment(row, "written_at")))
                .list();
    }

    private List<StepTaken> steps(SearchId id) {
        return casework.sql("select * from casework.search_step where search_id = :id order by taken_at, step")
                .param("id", id.value())
                .query((row, _) -> new StepTaken(HouseColumns.constant(row, "step", Step.class),
                        HouseColumns.constant(row, "came", StepTaken.Came.class), row.getString("words"),
                        HouseColumns.person(row, "taken_by"), HouseColumns.moment(row, "taken_at")))
                .list();
    }
}
