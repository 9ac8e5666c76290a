package org.kinward.benchmark.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Rows that a child taken in leaves in casework: the number, the intake, pages of the first hour, the record. */
final class ChildTables {

    private static final String SEEN = "ESTIMATED_BY_WORKER";
    private static final String TOLD = "SAID_BY_SOMEONE_ELSE";

    private final CopyTable number = new CopyTable("casework.reference_number", "symbols,state,settled_at");
    private final CopyTable intake = new CopyTable("casework.intake",
            "id,reference,agency_id,place_id,worker_id,started_by,started_at,state,found_with,call_word,version");
    private final CopyTable safety = new CopyTable("casework.first_hour_safety",
            "intake_id,told_by,told_on,safe_here,safe_here_standing,nearby,nearby_standing,version");
    private final CopyTable health = new CopyTable("casework.first_hour_health",
            "intake_id,told_by,told_on,signs,signs_standing,help_needed,help_needed_standing,version");
    private final CopyTable sexAge = new CopyTable("casework.first_hour_sex_age",
            "intake_id,told_by,told_on,sex,sex_standing,age_form,age_standing,age_best,age_on,age_basis,"
                    + "birth_earliest,birth_latest,version");
    private final CopyTable escort = new CopyTable("casework.first_hour_escort",
            "intake_id,told_by,told_on,service,service_standing,unit_standing,paper_standing,helper_present_standing,"
                    + "wants_child_back_standing,version");
    private final CopyTable tonight = new CopyTable("casework.first_hour_tonight",
            "intake_id,told_by,told_on,place_id,place_id_standing,room_id,room_id_standing,shared_standing,"
                    + "stays_near_id_standing,version");
    private final CopyTable child = new CopyTable("casework.child",
            "id,intake_id,reference,agency_id,place_id,worker_id,created_at");
    private final CopyTable file = new CopyTable("casework.case_file",
            "id,child_id,intake_id,reference,agency_id,place_id,worker_id,state,opened_at,closed_at,call_word,version");
    private final Chance chance;
    private int counted;

    ChildTables(Chance chance) {
        this.chance = chance;
    }

    /** A child, and with whom it was found. */
    void add(InventedChild one, @Nullable UUID foundWith) {
        counted++;
        var callWord = Names.word(counted);
        var house = one.house();
        number.add(one.number().symbols(), one.trait().draft() ? "reserved" : "issued",
                one.trait().draft() ? null : one.came());
        intake.add(one.intake(), one.number().symbols(), house.agency(), house.place(), one.worker(),
                house.carers().getFirst(), one.came(), one.state(), foundWith, callWord, 0);
        addPages(one);
        if (!one.trait().draft()) {
            addRecord(one, callWord);
        }
    }

    private void addPages(InventedChild one) {
        var id = one.intake();
        var day = one.day();
        safety.add(id, "SEEN", day, "YES", SEEN, List.of(), SEEN, 0);
        health.add(id, "SEEN", day, chance.in100(20) ? List.of("PAIN") : List.of(), SEEN, null, "NOT_ASKED_YET", 0);
        escort.add(id, "ESCORT", day, one.trait().service(), TOLD, "NOT_KNOWN", "NOT_KNOWN", "NOT_KNOWN", "NOT_KNOWN",
                0);
        tonight.add(id, "WORKER", day, one.house().place(), SEEN, chance.oneOf(one.house().rooms()), SEEN,
                "NOT_ASKED_YET", "NOT_ASKED_YET", 0);
        addAge(one, day);
    }

    private void addAge(InventedChild one, LocalDate day) {
        var years = one.trait().years();
        var month = day.withDayOfMonth(1);
        sexAge.add(one.intake(), "SEEN", day, one.sex(), SEEN, "YEARS", SEEN, years, day, "ESTIMATE",
                month.minusYears(years + 1L), month.minusYears(years), 0);
    }

    private void addRecord(InventedChild one, String callWord) {
        var house = one.house();
        var childId = chance.id();
        var closed = one.trait().closed();
        child.add(childId, one.intake(), one.number().symbols(), house.agency(), house.place(), one.worker(),
                one.came());
        file.add(one.file(), childId, one.intake(), one.number().symbols(), house.agency(), house.place(), one.worker(),
                closed == null ? "open" : "closed", one.came(), closed, callWord, 0);
    }

    List<CopyTable> inOrder() {
        return List.of(number, intake, safety, health, sexAge, escort, tonight, child, file);
    }
}
