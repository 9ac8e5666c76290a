package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.outing.MoveOuting.OutingStep;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.core.shelter.outing.Outings;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.visitor.Visitor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ways out of a house and what was done with them, only added to. */
@Repository
class JdbcOutings implements Outings {

    private final JdbcClient casework;

    JdbcOutings(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Outing.Planned planned) {
        var plan = planned.plan();
        var trip = plan.trip();
        casework.sql("""
                insert into casework.outing (id, stay_id, destination, company, staff_person_id, leaves_at, back_at, words,
                    planned_by, planned_at)
                values (:id, :stay, :to, :company, :staff, :leaves, :back, :words, :by, :at)
                """).param("id", plan.id().value()).param("stay", plan.stay().value()).param("to", trip.to().name())
                .param("company", trip.with().company().name())
                .param("staff", trip.with().staff().map(PersonId::value).orElse(null))
                .param("leaves", HouseColumns.column(trip.leaves())).param("back", HouseColumns.column(trip.back()))
                .param("words", trip.words()).param("by", plan.by().value())
                .param("at", HouseColumns.column(plan.written())).update();
    }

    @Override
    @Transactional
    public Optional<Outing> find(OutingId id) {
        return casework.sql("select * from casework.outing where id = :id").param("id", id.value())
                .query(this::outing).optional();
    }

    /** The stay is held until the move commits, so that a child leaves on one way at a time. */
    @Override
    @Transactional
    public List<Outing> of(StayId stay) {
        casework.sql("select true from casework.stay where id = :stay for update").param("stay", stay.value())
                .query(Boolean.class).optional();
        return casework
                .sql("select * from casework.outing where stay_id = :stay order by planned_at desc, id limit 500")
                .param("stay", stay.value()).query(this::outing).list();
    }

    @Override
    @Transactional
    public boolean mayGoAlong(StayId stay, PersonId staff) {
        return casework.sql("""
                select exists (select from account.person p join account.place l on l.agency_id = p.agency_id
                    join casework.stay s on s.place_id = l.id where p.id = :staff and p.disabled_at is null and s.id = :stay)
                """).param("staff", staff.value()).param("stay", stay.value()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean move(Outing moved) {
        return switch (moved) {
            case Outing.Planned _ -> throw new IllegalArgumentException("nothing was done with it");
            case Outing.Away away -> move(away.id(), OutingStep.LEFT, away.left(), away.escort());
            case Outing.Returned returned -> move(returned.id(), OutingStep.BACK, returned.back(), Optional.empty());
            case Outing.CalledOff off -> move(off.id(), OutingStep.CALLED_OFF, off.off(), Optional.empty());
        };
    }

    private boolean move(OutingId id, OutingStep step, Outing.Moved how, Optional<Outing.Escort> escort) {
        return casework.sql("""
                insert into casework.outing_move (outing_id, state, at, moved_by, moved_at, escort_paper, escort_slot,
                    escort_second_id, escort_may_come_id)
                values (:id, :state, :at, :by, :written, :paper, :slot, :second, :line) on conflict do nothing
                """).param("id", id.value()).param("state", step.name()).param("at", HouseColumns.column(how.at()))
                .param("by", how.by().value()).param("written", HouseColumns.column(how.written()))
                .param("paper", escort.map(one -> one.paper().name()).orElse(null))
                .param("slot", escort.map(one -> one.name().orElseThrow()).orElse(null))
                .param("second", escort.flatMap(Outing.Escort::second).map(PersonId::value).orElse(null))
                .param("line", escort.flatMap(Outing.Escort::line).map(MayComeId::value).orElse(null))
                .update() == 1;
    }

    private Outing outing(ResultSet row, int index) throws SQLException {
        var id = new OutingId(HouseColumns.id(row, "id"));
        var staff = Optional.ofNullable(HouseColumns.id(row, "staff_person_id")).map(PersonId::new);
        var trip = new Outing.Trip(HouseColumns.constant(row, "destination", Outing.Destination.class),
                new Outing.GoesWith(HouseColumns.constant(row, "company", Company.class), staff),
                HouseColumns.moment(row, "leaves_at"), HouseColumns.moment(row, "back_at"), row.getString("words"));
        var plan = new Outing.Plan(id, new StayId(HouseColumns.id(row, "stay_id")), trip,
                HouseColumns.person(row, "planned_by"), HouseColumns.moment(row, "planned_at"));
        return stands(plan, moves(id));
    }

    private Map<OutingStep, Done> moves(OutingId id) {
        return casework.sql("select * from casework.outing_move where outing_id = :id").param("id", id.value())
                .query((row, _) -> new Done(HouseColumns.constant(row, "state", OutingStep.class),
                        new Outing.Moved(HouseColumns.moment(row, "at"), HouseColumns.person(row, "moved_by"),
                                HouseColumns.moment(row, "moved_at")),
                        escort(row)))
                .stream().collect(Collectors.toMap(Done::step, Function.identity()));
    }

    private static Optional<Outing.Escort> escort(ResultSet row) throws SQLException {
        var slot = OptionalInt.of(row.getInt("escort_slot"));
        var second = Optional.ofNullable(HouseColumns.id(row, "escort_second_id")).map(PersonId::new);
        var line = Optional.ofNullable(HouseColumns.id(row, "escort_may_come_id")).map(MayComeId::new);
        return HouseColumns.perhaps(row, "escort_paper", Visitor.PaperSeen.class)
                .map(paper -> new Outing.Escort(paper, slot, second, line));
    }

    /** One row of moves. */
    private record Done(OutingStep step, Outing.Moved how, Optional<Outing.Escort> escort) {
    }

    private static Outing stands(Outing.Plan plan, Map<OutingStep, Done> moves) {
        var planned = new Outing.Planned(plan);
        var off = moves.get(OutingStep.CALLED_OFF);
        var left = moves.get(OutingStep.LEFT);
        var back = moves.get(OutingStep.BACK);
        if (off != null) {
            return planned.off(off.how());
        }
        if (left == null) {
            return planned;
        }
        var away = planned.left(left.how(), left.escort());
        return back == null ? away : away.back(back.how());
    }
}
