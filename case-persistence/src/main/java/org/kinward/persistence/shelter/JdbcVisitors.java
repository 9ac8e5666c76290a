package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.shelter.visitor.VisitorId;
import org.kinward.core.shelter.visitor.Visitors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came to a house: one row each, to which only the hour of leaving is added. */
@Repository
class JdbcVisitors implements Visitors {

    private final JdbcClient casework;

    JdbcVisitors(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Whether a visitor was let in, as three columns. */
    private record Answer(@Nullable UUID allowedBy, @Nullable String why, String words) {

        private static Answer of(Visitor visitor) {
            return switch (visitor) {
                case Visitor.Refused refused -> new Answer(null, refused.why().name(), refused.words());
                case Visitor.Inside inside -> new Answer(inside.allowedBy().value(), null, inside.words());
                case Visitor.Gone gone -> of(gone.was());
            };
        }
    }

    @Override
    @Transactional
    public void add(Visitor visitor) {
        var door = visitor.door();
        var answer = Answer.of(visitor);
        casework.sql("""
                insert into casework.visitor (id, place_id, intake_id, came_as, paper, name_slot, alike, came_at, written_by,
                    written_at, allowed_person_id, refused_why, words)
                values (:id, :place, :child, :as, :paper, :slot, :alike, :at, :by, :written, :allowed, :why, :words)
                """).param("id", door.id().value()).param("place", door.place().value())
                .param("child", door.child().map(IntakeId::value).orElse(null)).param("as", door.who().as().name())
                .param("paper", door.who().paper().name())
                .param("slot", door.who().name().isPresent() ? door.who().name().getAsInt() : null)
                .param("alike", door.who().alike()).param("at", HouseColumns.column(door.at()))
                .param("by", door.by().value()).param("written", HouseColumns.column(door.written()))
                .param("allowed", answer.allowedBy()).param("why", answer.why()).param("words", answer.words())
                .update();
    }

    @Override
    @Transactional
    public Optional<Visitor> find(VisitorId id) {
        return casework.sql("select * from casework.visitor where id = :id").param("id", id.value())
                .query(JdbcVisitors::visitor).optional();
    }

    @Override
    @Transactional
    public boolean leave(Visitor.Gone gone) {
        return casework.sql("""
                update casework.visitor set left_at = :at, left_by = :by, left_written_at = :written
                where id = :id and left_at is null
                """).param("id", gone.id().value()).param("at", HouseColumns.column(gone.left().at()))
                .param("by", gone.left().by().value()).param("written", HouseColumns.column(gone.left().written()))
                .update() == 1;
    }

    @Override
    @Transactional
    public boolean mayAllow(PlaceId place, PersonId person) {
        return casework.sql("""
                select exists (select from account.person p join account.place l on l.agency_id = p.agency_id
                    where p.id = :person and p.disabled_at is null and l.id = :place)
                """).param("person", person.value()).param("place", place.value()).query(Boolean.class).single();
    }

    private static Visitor visitor(ResultSet row, int index) throws SQLException {
        var door = door(row);
        var why = HouseColumns.perhaps(row, "refused_why", Visitor.WhyNotIn.class);
        if (why.isPresent()) {
            return new Visitor.Refused(door, why.get(), row.getString("words"));
        }
        var inside = new Visitor.Inside(door, HouseColumns.person(row, "allowed_person_id"), row.getString("words"));
        var left = HouseColumns.maybe(row, "left_at");
        return left.isEmpty() ? inside
                : inside.gone(new Visitor.Left(left.get(), HouseColumns.person(row, "left_by"),
                        HouseColumns.moment(row, "left_written_at")));
    }

    private static Visitor.Door door(ResultSet row) throws SQLException {
        var slot = Optional.ofNullable(row.getObject("name_slot", Integer.class));
        var who = new Visitor.Who(HouseColumns.constant(row, "came_as", Visitor.CameAs.class),
                HouseColumns.constant(row, "paper", Visitor.PaperSeen.class),
                slot.map(OptionalInt::of).orElseGet(OptionalInt::empty), row.getBoolean("alike"));
        return new Visitor.Door(new VisitorId(HouseColumns.id(row, "id")), HouseColumns.place(row),
                Optional.ofNullable(HouseColumns.id(row, "intake_id")).map(IntakeId::new), who,
                HouseColumns.person(row, "written_by"), HouseColumns.moment(row, "came_at"),
                HouseColumns.moment(row, "written_at"));
    }
}
