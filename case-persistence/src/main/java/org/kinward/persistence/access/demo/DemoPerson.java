package org.kinward.persistence.access.demo;

import java.util.List;
import java.util.UUID;

/** Somebody to try the program as. Invented. */
record DemoPerson(String signIn, String name, String agency, String role, String capacity) {

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("worker", "Esi (social worker)", "Lantern", "SOCIAL_WORKER", "place_member"),
            new DemoPerson("carer", "Dede (duty carer)", "Lantern", "DUTY_CARER", "place_member"),
            new DemoPerson("manager", "Kossi (manager)", "Lantern", "SHELTER_MANAGER", "place_manager"),
            new DemoPerson("officer", "Yawa (data officer)", "Lantern", "DATA_OFFICER", ""),
            new DemoPerson("admin", "Mawuli (administrator)", "Lantern", "ADMINISTRATOR", ""),
            new DemoPerson("auditor", "Abla (auditor)", "Lantern", "AUDITOR", ""),
            new DemoPerson("provider", "Afi (clinic)", "Lantern", "PROVIDER", ""),
            new DemoPerson("worker-b", "Nana (social worker)", "Riverside", "SOCIAL_WORKER", "place_member"),
            new DemoPerson("manager-b", "Efua (manager)", "Riverside", "SHELTER_MANAGER", "place_manager"));

    UUID id() {
        return DemoHouse.id("person", signIn);
    }
}
