package org.kinward.benchmark.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.reference.ReferenceNumber;

/**
 * One invented child.
 *
 * @param file
 *            the case file, once it is a record
 * @param worker
 *            lead worker; null for the one in twenty whom nobody follows yet
 * @param trait
 *            what a record says of the child
 */
public record InventedChild(UUID intake, UUID file, ReferenceNumber number, House house, @Nullable UUID worker,
        Instant came, Trait trait) {

    private static final List<String> LANGUAGES = List.of("fr", "ee", "ha", "yo", "en", "km", "lo", "my", "vi", "th");
    private static final List<String> SERVICES = List.of("POLICE_STATION", "BORDER_IMMIGRATION", "COMMITTEE", "HOTLINE",
            "SOCIAL_SERVICE", "STREET_TEAM", "HOSPITAL_OR_HEALTH_POST", "OWN_DECISION");
    private static final int YEARS_BACK = 6;

    /** What is told apart in lists and tables. */
    public record Trait(boolean girl, int years, String language, String service, boolean draft) {
    }

    static InventedChild invent(House house, Instant now, Chance chance) {
        var draft = chance.below(250) == 0;
        var worker = draft || chance.in100(5) ? null : chance.oneOf(house.workers());
        var came = now.minus(Duration.ofMinutes(chance.below(draft ? 1_200 : YEARS_BACK * 365 * 24 * 60)));
        var trait = new Trait(chance.in100(56), years(chance), chance.oneOf(LANGUAGES), chance.oneOf(SERVICES), draft);
        return new InventedChild(chance.id(), chance.id(), ReferenceNumber.random(chance.random()), house, worker, came,
                trait);
    }

    /** As in public figures: mostly 9 to 17, about 15 in a hundred younger. */
    private static int years(Chance chance) {
        return chance.in100(15) ? chance.below(9) : 9 + Math.min(chance.below(9), 8);
    }

    /** The same child, come at another moment. */
    InventedChild cameAt(Instant moment) {
        return new InventedChild(intake, file, number, house, worker, moment, trait);
    }

    String sex() {
        return trait.girl() ? "GIRL" : "BOY";
    }

    String state() {
        return trait.draft() ? "draft" : "created";
    }

    public boolean isRecord() {
        return !trait.draft();
    }

    /** The day on which the child came. */
    public LocalDate day() {
        return day(came);
    }

    /** Who has worked on the record: the lead worker, or the manager where nobody leads it. */
    public UUID hand() {
        return worker == null ? house.manager() : worker;
    }

    /** A moment as a day. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
