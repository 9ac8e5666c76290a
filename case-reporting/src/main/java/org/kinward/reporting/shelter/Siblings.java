package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brothers and sisters in one house, and where they sleep, for who cares for it (FIELD F32). */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Siblings {

    private static final String SLEEPS = """
            join casework.in_house %1$s_here on %1$s_here.intake_id = s.%1$s and %1$s_here.place_id = :place
            join casework.intake %1$s_child on %1$s_child.id = s.%1$s
            left join lateral (select l.room_id from casework.stay_room l where l.stay_id = %1$s_here.stay_id
                order by l.number desc limit 1) %1$s_slept on true
            left join casework.first_hour_tonight %1$s_night on %1$s_night.intake_id = s.%1$s and %1$s_here.stay_id is null
            left join account.room %1$s_room on %1$s_room.id = coalesce(%1$s_slept.room_id, %1$s_night.room_id)
            """;

    private static final String OF_CHILD = """
            select s.other, other_child.call_word, other_room.name as room, x.sex
            from casework.siblings_in(:place) s
            """ + SLEEPS.formatted("other") + """
            left join casework.first_hour_sex_age x on x.intake_id = s.other
            where s.one = :child order by lower(other_child.call_word) nulls last, s.other limit 30
            """;

    private static final String APART = """
            select s.one, s.other, one_child.call_word as one_word, one_room.name as one_room, other_child.call_word as other_word,
                other_room.name as other_room
            from casework.siblings_in(:place) s
            """ + SLEEPS.formatted("one") + SLEEPS.formatted("other") + """
            where (lower(coalesce(one_child.call_word, '')), s.one) < (lower(coalesce(other_child.call_word, '')), s.other) and one_room.id <> other_room.id
            order by lower(one_child.call_word) nulls last, s.one, lower(other_child.call_word) nulls last, s.other limit 100
            """;

    private final JdbcClient casework;

    Siblings(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * A brother or sister in the house.
     *
     * @param sex
     *            by its constant; empty where it is not known
     */
    public record Sibling(UUID intake, Optional<String> callWord, Optional<String> room, Optional<String> sex) {
    }

    /** Two who sleep in different rooms. */
    public record Apart(Sibling one, Sibling other) {
    }

    /** Those of one child in this house. */
    public List<Sibling> of(UUID intake, PlaceId place) {
        return casework.sql(OF_CHILD).param("child", intake).param("place", place.value())
                .query((row, _) -> new Sibling(row.getObject("other", UUID.class),
                        Optional.ofNullable(row.getString("call_word")), Optional.ofNullable(row.getString("room")),
                        Optional.ofNullable(row.getString("sex"))))
                .list();
    }

    /** Those of a house who sleep apart, each pair once; who has no room yet sleeps nowhere, and not apart. */
    public List<Apart> apart(PlaceId place) {
        return casework.sql(APART).param("place", place.value())
                .query((row, _) -> new Apart(side(row, "one"), side(row, "other"))).list();
    }

    private static Sibling side(ResultSet row, String side) throws SQLException {
        return new Sibling(row.getObject(side, UUID.class), Optional.ofNullable(row.getString(side + "_word")),
                Optional.ofNullable(row.getString(side + "_room")), Optional.empty());
    }
}
