package org.kinward.benchmark.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.House;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.words.Told;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.lists.CodeList;

/** The directory of services of an agency, made when its first house is; at each office one person may answer. */
final class Directory {

    private static final Map<String, List<String>> SERVICES = Map.of("HEALTH_SERVICE", List.of("BODY-", "MIND-"),
            "SCHOOL", List.of("SCHOOL-"), "LEGAL_AID", List.of("LAW-"), "PARTNER_AGENCY", List.of("FAM-", "MONEY-"),
            "SHELTER", List.of("PLACE-", "SAFE-"), "AUTHORITY_FOR_CHILDREN", List.of("LAW-", "AFTER-"));
    private static final List<String> KINDS = SERVICES.keySet().stream().sorted().toList();
    private static final int OF_A_KIND = 3;

    private final CopyTable person = new CopyTable("account.person", "id,agency_id,name");
    private final CopyTable role = new CopyTable("account.person_role", "person_id,role");
    private final CopyTable provider = new CopyTable("casework.provider",
            "id,agency_id,kind,name,name_key,contact,services,places,age_from,age_to,sexes,languages,cost,opening,"
                    + "capacity,state,checked_on,checked_by,version");
    private final CopyTable account = new CopyTable("casework.provider_account",
            "id,provider_id,agency_id,person_id,given_by,given_at");
    private final List<String> words;
    private final Chance chance;
    private final Instant now;
    private final List<Office> offices = new ArrayList<>();

    Directory(Told told, Chance chance, Instant now) {
        this.words = told.words(CodeList.SERVICE);
        this.chance = chance;
        this.now = now;
    }

    /** An office, what it does, and who answers there. */
    record Office(UUID agency, UUID id, List<String> services, UUID answers) {
    }

    /** The offices of the agency of a house. */
    void open(House house) {
        if (!offices.isEmpty() && offices.getFirst().agency().equals(house.agency())) {
            return;
        }
        offices.clear();
        for (var kind : KINDS) {
            for (var number = 1; number <= OF_A_KIND; number++) {
                offices.add(office(house, kind, number));
            }
        }
    }

    List<Office> offices() {
        return offices;
    }

    private Office office(House house, String kind, int number) {
        var name = kind.charAt(0) + kind.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " "
                + number;
        var does = words.stream().filter(code -> SERVICES.getOrDefault(kind, List.of()).stream()
                .anyMatch(code::startsWith)).toList();
        var one = new Office(house.agency(), chance.id(), does, chance.id());
        provider.add(one.id(), one.agency(), kind, name, Recipient.key(name), "at the office", does, List.of(), 0, 25,
                List.of("GIRL", "BOY"), List.of("fr"), "FREE", "8 – 16", null, "OPEN",
                InventedChild.day(now).minusDays(chance.below(120)), house.manager(), 0);
        person.add(one.answers(), one.agency(), "Office " + one.id().toString().substring(0, 8));
        role.add(one.answers(), "PROVIDER");
        account.add(chance.id(), one.id(), one.agency(), one.answers(), house.manager(),
                now.minus(6L * 365, ChronoUnit.DAYS));
        return one;
    }

    List<CopyTable> inOrder() {
        return List.of(person, role, provider, account);
    }
}
