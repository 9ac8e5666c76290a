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
    private static final int SHORTEST_WORK = 300 * 24;

    /**
     * What is told apart in lists and tables.
     *
     * @param closed
     *            when the case was closed; null while work on it goes on
     */
    public record Trait(boolean girl, int years, String language, String service, boolean draft,
            @Nullable Instant closed) {

        private Trait open() {
            return new Trait(girl, years, language, service, draft, null);
        }
    }

    static InventedChild invent(House house, Instant now, Chance chance) {
        var draft = chance.below(250) == 0;
        var worker = draft || chance.in100(5) ? null : chance.oneOf(house.workers());
        var came = now.minus(Duration.ofMinutes(chance.below(draft ? 1_200 : YEARS_BACK * 365 * 24 * 60)));
        var trait = new Trait(chance.in100(56), years(chance), chance.oneOf(LANGUAGES), chance.oneOf(SERVICES), draft,
                worker == null ? null : closed(came, now, chance));
        return new InventedChild(chance.id(), chance.id(), ReferenceNumber.random(chance.random()), house, worker, came,
                trait);
    }

    /** Of those who came more than a year ago two of three are closed; work on a case took most of a year at least. */
    private static @Nullable Instant closed(Instant came, Instant now, Chance chance) {
        var hours = (int) Duration.between(came, now).toHours();
        return hours < 365 * 24 || !chance.in100(65) ? null
                : came.plus(Duration.ofHours(chance.between(SHORTEST_WORK, hours - 24)));
    }

    /** As in public figures: mostly 9 to 17, about 15 in a hundred younger. */
    private static int years(Chance chance) {
        return chance.in100(15) ? chance.below(9) : 9 + Math.min(chance.below(9), 8);
    }

    /** The same child, come at another moment. */
    InventedChild cameAt(Instant moment) {
        var closed = trait.closed();
        var after = closed != null && closed.isAfter(moment.plus(Duration.ofHours(SHORTEST_WORK)));
        return new InventedChild(intake, file, number, house, worker, moment, after ? trait : trait.open());
    }

    /** Until when something happens to the case: its closing, or this moment. */
    public Instant until(Instant now) {
        return trait.closed() == null ? now : trait.closed();
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
