package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;
import org.kinward.web.journey.MondayMorningJourneyTest.Child;

/** A house after a weekend: a girl who is there too long, a boy who came, another one who left, two workers who are ill. */
final class MondayHouse {

    final Child girl;
    final Child boy;
    final Child left;

    private final TestDatabase database;
    private final UUID yao;

    MondayHouse(TestDatabase database, Shift carer, Shift manager) {
        this.database = database;
        girl = child(carer, "Kofi Mensah, the man of the lorry", Map.of());
        boy = child(carer, "", Map.of());
        left = child(carer, "", Map.of("q.age.value", "YEARS", "q.age.years", "17", "q.age.basis", "ESTIMATE"));
        var esi = UUID.fromString(person("worker"));
        lead(esi, girl);
        lead(esi, left);
        yao = yao();
        lead(yao, boy);
        sent(manager, left.file() + "/stay/leave", Map.of("how", "OWN_DECISION", "hour", "0:00", "own.words",
                "I want to work with my brother", "own.to", "WORK_OR_TRAINING"));
        sent(manager, girl.intake() + "/days/what-matters", Map.of("q.frightens.value", "Engines of lorries"));
        takesMedicine(carer);
        sent(carer, place() + "/note", Map.of("words", "She woke twice and asked for water"));
        isHereTooLong();
        var counted = new CountedHouse(database);
        counted.nobodyCounted(UUID.fromString(place().substring("/places/".length())));
        counted.othersLiveElsewhere();
    }

    String place() {
        return "/places/" + database.superuser().sql("select place_id::text from casework.case_file where id = ?")
                .param(girl.id()).query(String.class).single();
    }

    String yaoIs() {
        return yao.toString();
    }

    /** The surrogate of somebody who signs in with this name; what is one already stays. */
    String person(String name) {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = ?")
                .param(name).query(String.class).optional().orElse(name);
    }

    private Child child(Shift carer, String keptAway, Map<String, String> age) {
        var intake = carer.begin();
        var word = "monday" + (UUID.randomUUID() + "" + UUID.randomUUID()).replaceAll("[^a-f]", "").substring(0, 6);
        if (!keptAway.isEmpty()) {
            sent(carer, intake + "/contact", Map.of("q.names.mayNotComeNear", keptAway));
        }
        sent(carer, intake + "/name", Map.of("word", word));
        if (!age.isEmpty()) {
            sent(carer, intake + "/sex-age", age);
        }
        assertThat(carer.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        var kept = database.superuser().sql("select id, reference from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring("/intake/".length()))).query().singleRow();
        var file = "/c/" + kept.get("id");
        sent(carer, file + "/stay/arrive", Map.of("hour", "0"));
        return new Child(intake, file, word, new ReferenceNumber("" + kept.get("reference")).shown());
    }

    private void takesMedicine(Shift carer) {
        sent(carer, girl.file() + "/medicines/new",
                Map.of("sealed", "White tablets, one", "hours", "2, 8, 14, 20", "prescriber", "NURSE"));
    }

    private static void sent(Shift who, String path, Map<String, String> typed) {
        var answer = who.answer(path, new HashMap<>(typed));
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(302);
    }

    /** A colleague who has no account, but a child. */
    private UUID yao() {
        return database.superuser().sql("""
                with one as (insert into account.person (id, agency_id, name)
                    select gen_random_uuid(), id, 'Yao' from account.agency where name = 'Lantern' returning id, agency_id),
                role as (insert into account.person_role (person_id, role) select id, 'SOCIAL_WORKER' from one),
                member as (insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                    select gen_random_uuid(), id, 'agency_member', agency_id, agency_id from one)
                select id from one
                """).query(UUID.class).single();
    }

    private void lead(UUID worker, Child child) {
        var intake = UUID.fromString(child.intake().substring("/intake/".length()));
        for (var table : List.of("case_file", "task", "child")) {
            database.superuser().sql("update casework." + table + " set worker_id = ? where intake_id = ?")
                    .params(List.of(worker, intake)).update();
        }
        database.superuser().sql("update casework.intake set worker_id = ? where id = ?")
                .params(List.of(worker, intake))
                .update();
    }

    /** What was just marked: other tests leave somebody away later. */
    String awayNow(String person) {
        return database.superuser()
                .sql("select id::text from casework.absence where person_id = ?::uuid and from_at <= now() "
                        + "order by marked_at desc limit 1")
                .param(person(person)).query(String.class).single();
    }

    void yaoIsGone() {
        database.superuser().sql("update account.person set disabled_at = now() where id = ?").param(yao).update();
    }

    /** The girl came long ago, has no plan, and somebody asked on Friday for an answer about her. */
    private void isHereTooLong() {
        var sql = database.superuser();
        sql.sql("update casework.stay set arrived_at = arrived_at - interval '40 days' where case_file_id = ?")
                .param(girl.id()).update();
        sql.sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at, thing_id)
                select gen_random_uuid(), intake_id, agency_id, place_id, worker_id, 'MAKE_PLAN', false, 'place',
                    now() - interval '2 days', id from casework.case_file where id = ?
                on conflict do nothing""").param(girl.id()).update();
        sql.sql("update casework.task set due_at = now() - interval '2 days' where kind = 'MAKE_PLAN' and thing_id = ?")
                .param(girl.id()).update();
        sql.sql("""
                insert into casework.approval (id, case_file_id, intake_id, agency_id, place_id, kind, subject_id, subject_version,
                    ground, peers_too, words, asked_by, asked_at, due_at, state)
                select gen_random_uuid(), id, intake_id, agency_id, place_id, 'PLAN', gen_random_uuid(), 0, 'SMALL_RISK', true,
                    '', worker_id, now() - interval '3 days', now() + interval '3 days', 'WAITING'
                from casework.case_file where id = ?""").param(girl.id()).update();
    }
}
