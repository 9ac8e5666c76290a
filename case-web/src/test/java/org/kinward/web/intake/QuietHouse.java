package org.kinward.web.intake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.kinward.persistence.database.TestDatabase;

/**
 * What other tests left in the same house is put out of the way: lists show the first few only, and nobody may sign in
 * more often than a person would.
 */
public final class QuietHouse {

    private QuietHouse() {
    }

    /**
     * For a test that takes many children in: its drafts go, and what it left the program to do is done before others count
     * statements.
     */
    public static void after(TestDatabase database) {
        in(database);
        nothingWaits(database);
    }

    /** What the tests before this one have begun is done behind them, and would be counted. */
    public static void nothingWaits(TestDatabase database) {
        await().atMost(Duration.ofMinutes(1)).until(() -> database.superuser()
                .sql("select count(*) from casework.outbox where set_aside_at is null and next_try_at <= now()")
                .query(Long.class).single() == 0);
    }

    public static void in(TestDatabase database) {
        var behind = database.superuser();
        behind.sql("delete from account.sign_in_limit").update();
        behind.sql("""
                update casework.intake set state = 'discarded', call_word = null, ended_at = now(), ended_by = started_by,
                    end_reason = 'left by another test' where state = 'draft'""").update();
        behind.sql("""
                update casework.task set done_at = now(), done_by = coalesce(person_id, worker_id, (select p.id
                    from account.person p where p.agency_id = task.agency_id order by p.name like 'Esi%' desc, p.id limit 1))
                where done_at is null""").update();
        behind.sql("""
                with led as (update casework.case_file f set worker_id = (select p.id from account.person p
                    where p.agency_id = f.agency_id and p.name like 'Esi%') where worker_id is null
                    returning intake_id, worker_id),
                child as (update casework.child c set worker_id = led.worker_id from led where c.intake_id = led.intake_id)
                update casework.intake i set worker_id = led.worker_id from led where i.id = led.intake_id""").update();
    }
}
