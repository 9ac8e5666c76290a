package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.count.CountId;
import org.kinward.core.shelter.count.CountLine;
import org.kinward.core.shelter.count.Found;
import org.kinward.core.shelter.count.HeadCount;
import org.kinward.core.shelter.count.HeadCounts;
import org.kinward.core.shelter.count.Round;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and their lines, only added to. */
@Repository
class JdbcHeadCounts implements HeadCounts {

    private final JdbcClient casework;

    JdbcHeadCounts(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Set<IntakeId> expected(PlaceId place) {
        return casework.sql("select h.intake_id from casework.in_house h where h.place_id = :place limit 500")
                .param("place", place.value()).query((row, _) -> new IntakeId(HouseColumns.id(row, "intake_id")))
                .list().stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public Set<IntakeId> withFamily(PlaceId place) {
        return casework.sql("""
                select f.intake_id from casework.stay s join casework.case_file f on f.id = s.case_file_id
                where s.place_id = :place and s.left_at is null and (s.set_off_at is not null or exists (
                    select from casework.outing o join casework.outing_move m on m.outing_id = o.id and m.state = 'LEFT'
                    where o.stay_id = s.id and o.company = 'FAMILY' and not exists (
                        select from casework.outing_move b where b.outing_id = o.id and b.state = 'BACK')))
                limit 500
                """).param("place", place.value()).query((row, _) -> new IntakeId(HouseColumns.id(row, "intake_id")))
                .list().stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public boolean add(HeadCount count) {
        var round = count.round();
        int kept = casework.sql("""
                insert into casework.head_count (id, place_id, day, half, number, reason, counted_by, counted_at)
                values (:id, :place, :day, :half, :number, :reason, :by, :at) on conflict do nothing
                """).param("id", count.id().value()).param("place", round.place().value()).param("day", round.day())
                .param("half", round.half().name()).param("number", count.which().number())
                .param("reason", count.which().reason()).param("by", count.by().value())
                .param("at", HouseColumns.column(count.at())).update();
        if (kept == 1) {
            count.lines().forEach(line -> line(count.id(), line));
        }
        return kept == 1;
    }

    private void line(CountId count, CountLine line) {
        casework.sql("""
                insert into casework.head_count_line (count_id, intake_id, found_where, company, back_at)
                values (:count, :child, :found, :company, :back)
                """).param("count", count.value()).param("child", line.child().value())
                .param("found", line.found().name()).param("company", line.with().map(Enum::name).orElse(null))
                .param("back", HouseColumns.column(line.back())).update();
    }

    @Override
    @Transactional
    public Optional<HeadCount> last(Round round) {
        return casework.sql("""
                select * from casework.head_count where place_id = :place and day = :day and half = :half
                order by number desc limit 1
                """).param("place", round.place().value()).param("day", round.day())
                .param("half", round.half().name()).query(this::count).optional();
    }

    @Override
    @Transactional
    public Optional<Instant> lastSeen(IntakeId child) {
        return casework.sql("""
                select c.counted_at from casework.head_count_line l join casework.head_count c on c.id = l.count_id
                where l.intake_id = :child and l.found_where = 'IN_THE_HOUSE' and not exists (
                    select from casework.head_count later where later.place_id = c.place_id and later.day = c.day
                        and later.half = c.half and later.number > c.number)
                order by c.counted_at desc limit 1
                """).param("child", child.value()).query((row, _) -> HouseColumns.moment(row, "counted_at")).optional();
    }

    private HeadCount count(ResultSet row, int index) throws SQLException {
        var id = new CountId(HouseColumns.id(row, "id"));
        var round = new Round(HouseColumns.place(row), row.getObject("day", LocalDate.class),
                HouseColumns.constant(row, "half", Round.Half.class));
        return new HeadCount(id, round, lines(id), new HeadCount.Which(row.getInt("number"), row.getString("reason")),
                HouseColumns.person(row, "counted_by"), HouseColumns.moment(row, "counted_at"));
    }

    private List<CountLine> lines(CountId count) {
        return casework.sql("select * from casework.head_count_line where count_id = :count order by intake_id")
                .param("count", count.value())
                .query((row, _) -> new CountLine(new IntakeId(HouseColumns.id(row, "intake_id")),
                        HouseColumns.constant(row, "found_where", Found.class),
                        HouseColumns.perhaps(row, "company", Company.class), HouseColumns.maybe(row, "back_at")))
                .list();
    }
}
