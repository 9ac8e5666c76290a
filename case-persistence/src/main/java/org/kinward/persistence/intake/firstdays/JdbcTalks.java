package org.kinward.persistence.intake.firstdays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row for each talk; rows are only added. */
@Repository
@Transactional
class JdbcTalks implements Talks {

    private final JdbcClient casework;

    JdbcTalks(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public List<Talk> of(IntakeId intake) {
        return casework.sql("""
                select number, held_on, minutes, held_where, array_to_string(there, ',') as there, interpreted, ended,
                    paper_told_at, paper_since, paper_told_to, paper_told_role, paper_why
                from casework.talk where intake_id = :intake order by number
                """).param("intake", intake.value()).query((row, _) -> talk(row)).list();
    }

    @Override
    public boolean add(UUID key, IntakeId intake, Talk talk, Written by) {
        casework.sql("select pg_advisory_xact_lock(hashtextextended('talk ' || :intake::text, 0))::text")
                .param("intake", intake.value()).query(String.class).single();
        return casework.sql("""
                insert into casework.talk (id, intake_id, number, held_on, minutes, held_where, there, interpreted, ended,
                    paper_told_at, paper_since, paper_told_to, paper_told_role, paper_why, written_by, written_at)
                values (:id, :intake,
                    (select coalesce(max(number), 0) + 1 from casework.talk where intake_id = :intake),
                    :on, :minutes, :where, string_to_array(:there, ','), :interpreted, :ended,
                    :toldAt, :since, :toldTo, :role, :why, :by, :at) on conflict (id) do nothing
                """).params(PaperOfTalk.columns(talk.paper())).param("id", key).param("intake", intake.value())
                .param("on", talk.on()).param("minutes", talk.minutes()).param("where", talk.setting().where().name())
                .param("there",
                        talk.setting().there().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("interpreted", talk.setting().interpreted().name()).param("ended", talk.ended().name())
                .param("by", by.by().value()).param("at", Timestamp.from(by.at())).update() == 1;
    }

    @Override
    public int number(UUID key) {
        return casework.sql("select number from casework.talk where id = :id").param("id", key).query(Integer.class)
                .optional().orElse(0);
    }

    private static Talk talk(ResultSet row) throws SQLException {
        var there = Arrays.stream(row.getString("there").split(",", -1)).filter(word -> !word.isEmpty())
                .map(Talk.WhoWasThere::valueOf).collect(Collectors.toUnmodifiableSet());
        var setting = new Talk.Setting(Talk.Where.valueOf(row.getString("held_where")), there,
                Talk.Interpreted.valueOf(row.getString("interpreted")));
        return new Talk(row.getInt("number"), row.getObject("held_on", LocalDate.class), row.getInt("minutes"), setting,
                Talk.HowItEnded.valueOf(row.getString("ended")), PaperOfTalk.read(row));
    }
}
