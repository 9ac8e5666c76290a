package org.kinward.web.shelter.handing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.core.shelter.handing.HandingsOver;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.maycome.MayComeWords;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads what is needed to hand a child over, and how it was done. */
@Component
class HandReading {

    private final StayReading stays;

    private final CaseOverviews cases;

    private final Kept kept;

    private final AuditTrail trail;

    HandReading(StayReading stays, CaseOverviews cases, Kept kept, AuditTrail trail) {
        this.stays = stays;
        this.cases = cases;
        this.kept = kept;
        this.trail = trail;
    }

    /** Where it is kept. */
    @Component
    record Kept(MayComes mays, HandingsOver handings) {
    }

    /** Whether this person was called, and has confirmed it before: pressed twice is the same. */
    @Transactional
    public boolean isConfirmed(StayId stay, Actor actor) {
        return kept.handings().of(stay).map(HandingOver::second)
                .filter(one -> one.person().equals(actor.person()) && one.confirmed().isPresent()).isPresent();
    }

    /** How a child was handed over, for the receipt. */
    record Handed(StayReading.Read read, HandingOver handing) {
    }

    @Transactional
    public HandOverDesk.About about(UUID file, Actor actor) {
        var read = stays.read(file, actor);
        return new HandOverDesk.About(read, read.stays().size(),
                Set.copyOf(cases.inShort(read.head().ids().intake()).contact().endedLines()), takers(read));
    }

    private Set<Integer> takers(StayReading.Read read) {
        return kept.mays().of(new CaseFileId(read.head().ids().file())).stream()
                .filter(one -> one.who().may() == MayCome.May.MAY_TAKE && one.holds(read.house().today()))
                .map(one -> one.who().name()).collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    public List<Colleagues.Colleague> seconds(Actor actor) {
        return stays.seconds(actor);
    }

    /** Who may come near the child today, for the door. */
    @Transactional
    public List<Words> listed(HandOverDesk.About about) {
        var file = new CaseFileId(about.read().head().ids().file());
        return MayComeWords.atTheDoor(kept.mays().of(file), about.read().house().today());
    }

    /** For the paper; that it was printed is written down. */
    @Transactional
    public Handed printed(UUID file, UUID stay, Actor actor) {
        var read = stays.read(file, actor);
        var handing = stays.handing(read, stay);
        trail.record(AuditEntry.done(AuditAction.PRINTED, AuditObject.HAND_OVER_RECEIPT, file,
                read.head().ids().intake()));
        return new Handed(read, handing);
    }
}
