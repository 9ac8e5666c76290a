package org.kinward.web.casefile.away;

import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/** Zita, a second social worker of the agency Lantern who can sign in while a test needs her. */
public final class SecondWorker {

    public static final String SIGN_IN = "zita-covers";

    private static final String NEAR = "ended_at is null and from_at < now() + interval '30 days'";

    private SecondWorker() {
    }

    public static UUID come(TestDatabase database) {
        var sql = database.superuser();
        sql.sql("delete from account.sign_in_limit").update();
        sql.sql("""
                with one as (insert into account.person (id, agency_id, name)
                    select gen_random_uuid(), id, 'Zita' from account.agency where name = 'Lantern'
                        and not exists (select from account.credential where sign_in_name = 'zita-covers')
                    returning id, agency_id),
                role as (insert into account.person_role (person_id, role) select id, 'SOCIAL_WORKER' from one),
                member as (insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                    select gen_random_uuid(), id, 'agency_member', agency_id, agency_id from one)
                insert into account.credential (person_id, sign_in_name, password_hash, password_changed_at, agreed_at)
                select one.id, 'zita-covers', c.password_hash, now(), now() from one, account.credential c
                where c.sign_in_name = 'worker'
                """).update();
        sql.sql("update account.person set disabled_at = null where name = 'Zita'").update();
        return sql.sql("select person_id from account.credential where sign_in_name = 'zita-covers'").query(UUID.class)
                .single();
    }

    /** She goes, and nobody is away any more. */
    public static void go(TestDatabase database) {
        var sql = database.superuser();
        sql.sql("delete from casework.outbox where care = 'cover'").update();
        for (var table : new String[]{"cover", "acting_manager", "absence"}) {
            sql.sql("delete from casework." + table).update();
        }
        sql.sql("delete from identity.direct_care where capacity in ('cover', 'acting_manager')").update();
        sql.sql("update account.person set disabled_at = now() where name = 'Zita'").update();
    }

    /** Midnight of the agency comes: what ends there has ended, here and in the vault, and nobody pressed anything. */
    static void midnight(TestDatabase database) {
        var back = " - (select max(until_at) - now() from casework.absence where " + NEAR + ")";
        var sql = database.superuser();
        sql.sql("update identity.direct_care set since = since" + back + ", until = until" + back
                + " where capacity = 'cover'").update();
        sql.sql("update casework.cover set from_at = from_at" + back + ", until_at = until_at" + back
                + " where " + NEAR).update();
        sql.sql("update casework.absence set from_at = from_at" + back + ", until_at = until_at" + back
                + " where " + NEAR).update();
    }
}
