package org.kinward.web.journey;

import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.NightPages;

/** A house whose heads are counted in a journey, whatever other tests have left in it. */
final class CountedHouse {

    private final TestDatabase database;

    CountedHouse(TestDatabase database) {
        this.database = database;
    }

    /** Nobody has counted heads at this place yet. */
    void nobodyCounted(UUID place) {
        database.superuser().sql("delete from casework.head_count_line where count_id in "
                + "(select id from casework.head_count where place_id = ?)").param(place).update();
        database.superuser().sql("delete from casework.head_count where place_id = ?").param(place).update();
    }

    /** Children of other tests are not counted. */
    void othersLiveElsewhere() {
        database.superuser().sql("""
                insert into casework.stay select gen_random_uuid(), f.id, f.place_id, now(), p.id, now(), now(), 'BY_MISTAKE', p.id,
                    now() from casework.case_file f cross join lateral (select id from account.person limit 1) p
                where not exists (select from casework.stay s where s.case_file_id = f.id)
                """).update();
    }

    /** Everybody is seen. */
    static NightPages tickAll(NightPages pages) {
        return tickAllBut(pages, new UUID(0, 0));
    }

    /** Everybody is seen but this child, who is not where expected. */
    static NightPages tickAllBut(NightPages pages, UUID child) {
        for (var line : pages.page().locator("input[name$='.child']").all()) {
            var at = line.getAttribute("name").replace("child", "");
            if (child.toString().equals(line.getAttribute("value"))) {
                pages.page().locator("details:has(select[name='" + at + "where']) summary").click();
                pages.choose(at + "where", "NOT_WHERE_EXPECTED");
            } else {
                pages.tick(at + "seen", "SEEN");
            }
        }
        return pages;
    }
}
