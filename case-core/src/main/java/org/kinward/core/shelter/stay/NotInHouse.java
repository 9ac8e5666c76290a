package org.kinward.core.shelter.stay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;

/**
 * Says that a child whose record is here does not stay here: it lives elsewhere, and is not counted. Only where nobody has
 * written an arrival yet, and nobody has seen the child in the house.
 */
public class NotInHouse {

    /** What came of it. */
    public enum Outcome {
        SAID, STAYS,
        /** A head count says that the child was in the house: its arrival is written, and how it left. */
        SEEN_HERE, NOT_THERE
    }

    private final Stays stays;

    private final CaseMoves moves;

    public NotInHouse(Stays stays, CaseMoves moves) {
        this.stays = stays;
        this.moves = moves;
    }

    /** For the managers of the house, who see its head counts; said twice it is said once. */
    @Transactional
    public Outcome say(StayId id, CaseFileId child, Actor by, Instant now) {
        var file = moves.at(child, by).filter(found -> moves.manages(found, by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var before = stays.of(child);
        if (!before.stream().allMatch(NotInHouse::neverWas)) {
            return Outcome.STAYS;
        }
        if (!before.isEmpty()) {
            return Outcome.SAID;
        }
        if (stays.wasSeen(child)) {
            return Outcome.SEEN_HERE;
        }
        keep(id, file.get(), by, now);
        return Outcome.SAID;
    }

    private static boolean neverWas(Stay stay) {
        return stay instanceof Stay.Left left && left.departure().how() == Stay.Way.BY_MISTAKE;
    }

    private void keep(StayId id, CaseFile file, Actor by, Instant now) {
        var never = new Stay.Here(id, file.id(), new Stay.Arrived(file.home().place(), now, by.person(), now),
                List.of(new Stay.InRoom(Optional.empty(), by.person(), now)));
        stays.add(never);
        stays.leave(never.neverWas(by.person(), now, Said.NOTHING));
        moves.record(AuditAction.STAY_CHANGED, AuditObject.STAY, id.value(), file);
    }
}
