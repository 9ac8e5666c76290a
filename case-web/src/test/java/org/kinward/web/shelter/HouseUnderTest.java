package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;

/** A child that a carer took in and who came into the house at midnight; the round that is due was not counted yet. */
final class HouseUnderTest {

    final Shift carer;
    final String intake;
    final String file;
    final String place;
    private final TestDatabase database;

    HouseUnderTest(Shift carer, TestDatabase database, Map<String, String> contact) {
        this(carer, database, contact, Map.of());
    }

    /** A child that says that it is so old. */
    static HouseUnderTest aged(Shift carer, TestDatabase database, int years) {
        return new HouseUnderTest(carer, database, Map.of(), Map.of("q.age.value", "YEARS", "q.age.years", "" + years,
                "q.age.basis", "ESTIMATE"));
    }

    private HouseUnderTest(Shift carer, TestDatabase database, Map<String, String> contact, Map<String, String> age) {
        this.carer = carer;
        this.database = database;
        var begun = carer.begin();
        if (!age.isEmpty()) {
            assertThat(carer.answer(begun + "/sex-age", age).statusCode()).isEqualTo(302);
        }
        if (!contact.isEmpty()) {
            assertThat(carer.answer(begun + "/contact", contact).statusCode()).isEqualTo(302);
        }
        assertThat(carer.answer(begun + "/check", begun + "/create").statusCode()).isEqualTo(302);
        intake = begun.substring("/intake/".length());
        file = "/c/" + one("select id from casework.case_file where intake_id = ?", intake);
        place = "/places/" + one("select place_id from casework.intake where id = ?", intake);
    }

    String stay() {
        return file + "/stay";
    }

    String missing() {
        return "/missing/" + intake;
    }

    /** The child came at the first minute of today. */
    HouseUnderTest arrived() {
        var form = carer.page(stay() + "/arrive");
        assertThat(carer.send(form, stay() + "/arrive", Map.of("hour", "0")).statusCode()).isEqualTo(302);
        return this;
    }

    /** Nobody has counted heads yet, and children of other tests live elsewhere. */
    HouseUnderTest uncounted() {
        database.superuser().sql("""
                insert into casework.stay select gen_random_uuid(), f.id, f.place_id, now(), p.id, now(), now(), 'BY_MISTAKE', p.id,
                    now() from casework.case_file f cross join lateral (select id from account.person limit 1) p
                where not exists (select from casework.stay s where s.case_file_id = f.id)
                """).update();
        var of = UUID.fromString(place.substring("/places/".length()));
        database.superuser().sql("delete from casework.head_count_line where count_id in "
                + "(select id from casework.head_count where place_id = ?)").param(of).update();
        database.superuser().sql("delete from casework.head_count where place_id = ?").param(of).update();
        return this;
    }

    /** Every child is seen but this one. */
    Map<String, String> allButThis(Document count, String where) {
        var typed = new HashMap<String, String>();
        count.select("input[name~=lines.*child]").forEach(line -> {
            var at = line.attr("name").replace("child", "");
            if (line.attr("value").equals(intake)) {
                typed.put(at + "where", where);
            } else {
                typed.put(at + "seen", "SEEN");
            }
        });
        return typed;
    }

    long count(String sql) {
        return database.superuser().sql(sql).param(UUID.fromString(intake)).query(Long.class).single();
    }

    private UUID one(String sql, String id) {
        return database.superuser().sql(sql).param(UUID.fromString(id)).query(UUID.class).single();
    }
}
