package org.kinward.benchmark.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rows of agencies, places and staff, and the vault's mirror of their rights. */
final class HouseTables {

    private final CopyTable agency = new CopyTable("account.agency", "id,name,country,time_zone,minimum_age_for_work");
    private final CopyTable place = new CopyTable("account.place", "id,agency_id,name,kind,district");
    private final CopyTable room = new CopyTable("account.room", "id,place_id,agency_id,name");
    private final CopyTable person = new CopyTable("account.person", "id,agency_id,name");
    private final CopyTable role = new CopyTable("account.person_role", "person_id,role");
    private final CopyTable standing = new CopyTable("account.standing", "id,person_id,capacity,scope_id,agency_id");
    private final CopyTable mirror = new CopyTable("identity.direct_care",
            "person_id,capacity,scope_id,granted,decided_at");
    private final Chance chance;
    private final Instant now;
    private int counted;

    HouseTables(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    void addAgency(UUID id) {
        counted++;
        agency.add(id, "Agency " + counted, "TG", "Africa/Lome", 15);
    }

    void add(House house) {
        counted++;
        place.add(house.place(), house.agency(), "House " + counted, "shelter", "District " + counted % 12);
        house.rooms()
                .forEach(id -> room.add(id, house.place(), house.agency(), "Room " + id.toString().substring(0, 6)));
        add(house.manager(), "SHELTER_MANAGER", "place_manager", house);
        house.workers().forEach(worker -> add(worker, "SOCIAL_WORKER", "place_member", house));
        house.carers().forEach(carer -> add(carer, "DUTY_CARER", "place_member", house));
    }

    private void add(UUID id, String does, String capacity, House house) {
        person.add(id, house.agency(), "Staff " + id.toString().substring(0, 8));
        role.add(id, does);
        standing.add(chance.id(), id, "agency_member", house.agency(), house.agency());
        standing.add(chance.id(), id, capacity, house.place(), house.agency());
        mirror.add(id, capacity, house.place(), true, now);
    }

    List<CopyTable> inOrder() {
        return List.of(agency, place, room, person, role, standing, mirror);
    }
}
