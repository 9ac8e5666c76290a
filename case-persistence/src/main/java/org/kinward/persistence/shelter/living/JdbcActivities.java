package org.kinward.persistence.shelter.living;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.activity.Activities;
import org.kinward.core.shelter.activity.Activity;
import org.kinward.core.shelter.activity.Offered;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was offered in houses and who took part, only added to. */
@Repository
class JdbcActivities implements Activities {

    private final JdbcClient casework;

    JdbcActivities(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Activity activity) {
        var offered = activity.offered();
        casework.sql("""
                insert into casework.activity (id, place_id, on_day, part, kind, words, written_by, written_at)
                values (:id, :place, :day, :part, :kind, :words, :by, :at)
                """).param("id", activity.id()).param("place", activity.place().value()).param("day", offered.on())
                .param("part", offered.part().name()).param("kind", offered.kind().name())
                .param("words", offered.words()).param("by", activity.by().value())
                .param("at", activity.written().atOffset(ZoneOffset.UTC)).update();
        if (!activity.children().isEmpty()) {
            casework.sql(
                    "insert into casework.activity_child (activity_id, intake_id) select :id, unnest(:children::uuid[])")
                    .param("id", activity.id())
                    .param("children", activity.children().stream().map(IntakeId::value).toArray(UUID[]::new)).update();
        }
    }

    @Override
    @Transactional
    public List<Activity> of(PlaceId place, LocalDate from) {
        return casework.sql("""
                select a.*, array(select c.intake_id from casework.activity_child c where c.activity_id = a.id) as children
                from casework.activity a where a.place_id = :place and a.on_day >= :from
                order by a.on_day desc, array_position(array['EVENING', 'AFTERNOON', 'MORNING'], a.part), a.written_at desc, a.id
                limit 200
                """).param("place", place.value()).param("from", from).query(JdbcActivities::activity).list();
    }

    private static Activity activity(ResultSet row, int index) throws SQLException {
        var children = Arrays.stream((UUID[]) row.getArray("children").getArray()).map(IntakeId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Activity(row.getObject("id", UUID.class), new PlaceId(row.getObject("place_id", UUID.class)),
                new Offered(row.getObject("on_day", LocalDate.class), Activity.PartOfDay.valueOf(row.getString("part")),
                        Activity.ActivityKind.valueOf(row.getString("kind")), row.getString("words")),
                children, new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
