package org.kinward.core.identity;

import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** People around one shelter, and children in it and elsewhere. */
public final class IdentityExamples {

    public static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    public static final PlaceId SHELTER = new PlaceId(new UUID(2, 1));
    public static final PlaceId OTHER_HOUSE = new PlaceId(new UUID(2, 2));
    public static final Instant EVENING = Instant.parse("2026-11-23T19:00:00Z");
    public static final Instant FAR_AHEAD = Instant.parse("2126-01-01T00:00:00Z");
    public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private IdentityExamples() {
    }

    public static Actor carer() {
        return person(1);
    }

    public static Actor worker() {
        return person(2);
    }

    public static Actor manager() {
        return person(3);
    }

    public static Actor colleague() {
        return person(4);
    }

    public static Actor stranger() {
        return person(5);
    }

    private static Actor person(int number) {
        return new Actor(new PersonId(new UUID(3, number)), AGENCY, Set.of(),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }

    public static ReferenceNumber amina() {
        return ReferenceNumber.random(new Random(11));
    }

    public static ReferenceNumber kofi() {
        return ReferenceNumber.random(new Random(12));
    }

    public static UUID recordOf(ReferenceNumber child) {
        return UUID.nameUUIDFromBytes(child.symbols().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static CareRight.ChildAt at(ReferenceNumber child, PlaceId place) {
        return new CareRight.ChildAt(child, recordOf(child), AGENCY, place);
    }

    public static VaultEntry named(ReferenceNumber child, String name) {
        return entry(child, VaultField.NAME_USED, 1, name);
    }

    public static VaultEntry entry(ReferenceNumber child, VaultField field, long revision, String text) {
        return VaultEntry.of(VaultSlot.of(child, field), new Revision(revision), new VaultText(text));
    }
}
