package org.kinward.persistence.returning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.plan.Arrival;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.returning.plan.ReturnMove;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.plan.Returns;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Returns with their versions and moves, and how children arrived: only ever added to. */
@Repository
class JdbcReturns implements Returns {

    private final JdbcClient casework;

    JdbcReturns(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void write(Return about, Written written) {
        if (about.revision().number() == 0) {
            begin(about, written);
        }
        var wanted = about.wanted();
        ReturnColumns.kept(casework.sql("""
                insert into casework.return_line (return_id, number, family_id, durable, leaves_on, goes_along, authority,
                    receiving, way_back, written_by, written_at)
                select :id, :number, :family, :durable, :on, string_to_array(:with, ','), :authority, :receiving, :back, :by, :at
                where not exists (select from casework.return_move m where m.return_id = :id) on conflict do nothing
                """).param("id", about.id().value()).param("number", about.revision().number() + 1)
                .param("family", wanted.to().value()).param("durable", wanted.durable().name())
                .param("on", wanted.journey().on()).param("with", ReturnColumns.several(wanted.journey().with()))
                .param("authority", wanted.agreed().authority().name())
                .param("receiving", wanted.agreed().receiving().name()).param("back", wanted.wayBack())
                .param("by", written.by().value()).param("at", ReturnColumns.column(written.at())).update());
        about.receiver().filter(one -> one.written().equals(written)).ifPresent(one -> receiver(about, one));
        about.emergency().filter(one -> one.written().equals(written)).ifPresent(one -> emergency(about, one));
    }

    private void begin(Return about, Written written) {
        ReturnColumns.kept(casework.sql("""
                insert into casework.return_home (id, case_file_id, round, begun_by, begun_at)
                select :id, :file, count(*) + 1, :by, :at from casework.return_home r where r.case_file_id = :file
                having count(*) = count(*) filter (where exists (select from casework.return_move m where m.return_id = r.id
                    and m.state in ('ARRIVED', 'CALLED_OFF')))
                on conflict do nothing
                """).param("id", about.id().value()).param("file", about.file().value())
                .param("by", written.by().value()).param("at", ReturnColumns.column(written.at())).update());
    }

    private void receiver(Return about, Return.Receiver receiver) {
        casework.sql("""
                insert into casework.return_receiver (return_id, number, family_id, sealed_as, alike, second_id, asked_by, asked_at)
                values (:id, :number, :family, :name, :alike, :second, :by, :at)
                """).param("id", about.id().value()).param("number", about.revision().number() + 1)
                .param("family", receiver.of().value()).param("name", receiver.name().sealedAs())
                .param("alike", receiver.name().alike())
                .param("second", receiver.name().second().map(PersonId::value).orElse(null))
                .param("by", receiver.written().by().value())
                .param("at", ReturnColumns.column(receiver.written().at())).update();
    }

    private void emergency(Return about, Return.Emergency emergency) {
        casework.sql("""
                insert into casework.return_emergency (return_id, number, family_id, missing, words, said_by, said_at)
                values (:id, :number, :family, string_to_array(:missing, ','), :words, :by, :at)
                """).param("id", about.id().value()).param("number", about.revision().number() + 1)
                .param("family", emergency.of().value()).param("missing", ReturnColumns.several(emergency.missing()))
                .param("words", emergency.words())
                .param("by", emergency.written().by().value())
                .param("at", ReturnColumns.column(emergency.written().at())).update();
    }

    @Override
    @Transactional
    public Optional<Return> find(ReturnId id) {
        return casework.sql(ReturnRows.SELECT + "where r.id = :id").param("id", id.value())
                .query((row, _) -> ReturnRows.about(row, moves(id))).optional();
    }

    @Override
    @Transactional
    public List<Return> of(CaseFileId file) {
        return casework
                .sql("select r.id from casework.return_home r where r.case_file_id = :file order by r.round desc")
                .param("file", file.value()).query((row, _) -> new ReturnId(row.getObject("id", UUID.class))).list()
                .stream().map(id -> find(id).orElseThrow()).toList();
    }

    private List<ReturnMove> moves(ReturnId id) {
        return casework.sql("select m.* from casework.return_move m where m.return_id = :id order by m.number")
                .param("id", id.value()).query((row, _) -> ReturnRows.move(row)).list();
    }

    @Override
    @Transactional
    public boolean move(Return seen, ReturnMove move) {
        return casework.sql("""
                insert into casework.return_move (return_id, number, state, state_before, version, words, moved_by, moved_at)
                select :id, count(*) + 1, :state, nullif(:before, 'PREPARED'),
                    case when :state = 'ON_THE_WAY' then :version::integer end, :words, :by, :at
                from casework.return_move m where m.return_id = :id having count(*) = :seen on conflict do nothing
                """).param("id", seen.id().value()).param("state", move.state().name())
                .param("before", seen.state().name()).param("version", seen.revision().number())
                .param("words", move.words()).param("by", move.written().by().value())
                .param("at", ReturnColumns.column(move.written().at())).param("seen", seen.moves().size())
                .update() == 1;
    }

    @Override
    @Transactional
    public boolean arrive(Return seen, Arrival arrival) {
        if (!move(seen, new ReturnMove(ReturnState.ARRIVED, "", arrival.written()))) {
            return false;
        }
        casework.sql("""
                insert into casework.return_arrival (return_id, arrived_on, sealed_as, receiver, identity, witness, child_view, child_words,
                    belongings, handed_by, handed_at)
                values (:id, :on, :name, :receiver, :identity, :witness, :view, :words, :goods, :by, :at)
                """).param("id", seen.id().value()).param("on", arrival.on())
                .param("name", arrival.sealedAs().orElseThrow())
                .param("receiver", arrival.to().who().name()).param("identity", arrival.to().identity().name())
                .param("witness", arrival.to().witness().name()).param("view", arrival.child().view().name())
                .param("words", arrival.child().words()).param("goods", arrival.child().belongings())
                .param("by", arrival.written().by().value())
                .param("at", ReturnColumns.column(arrival.written().at())).update();
        return true;
    }

    @Override
    @Transactional
    public Optional<Arrival> arrival(ReturnId id) {
        return casework.sql("select a.* from casework.return_arrival a where a.return_id = :id").param("id", id.value())
                .query((row, _) -> ReturnRows.arrival(row)).optional();
    }
}
