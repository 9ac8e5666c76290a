package org.kinward.core.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.verification.Verification.Asked;
import org.kinward.core.verification.Verification.DrawnFile;

/** Visits and what was found at them; only added to. */
public interface Verifications {

    /** Every file of a place that was opened in these months. */
    List<DrawnFile> files(PlaceId place, Asked asked);

    /** Keeps a visit; false where it was kept before, by a second press. */
    boolean keep(Verification visit);

    /** One whose files the acting person may see. */
    Optional<Verification> find(VerificationId id);

    /** Keeps what was found of one file; false where something was kept of it before. */
    boolean found(FileFound one, PersonId by, Instant at);
}
