package org.kinward.persistence.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** A case file. Its call word is written by the intake's adapter and read by lists only. */
@Entity
@Table(schema = "casework", name = "case_file")
class CaseFileRow {

    @Id
    private UUID id = new UUID(0, 0);
    @Column(updatable = false)
    private UUID childId = new UUID(0, 0);
    @Column(updatable = false)
    private UUID intakeId = new UUID(0, 0);
    @Column(updatable = false)
    private String reference = "";
    @Column(updatable = false)
    private UUID agencyId = new UUID(0, 0);
    @Column(updatable = false)
    private UUID placeId = new UUID(0, 0);
    private @Nullable UUID workerId;
    private String state = "open";
    @Column(updatable = false)
    private Instant openedAt = Instant.EPOCH;
    private @Nullable Instant closedAt;
    @Version
    private @Nullable Long version;

    static CaseFileRow of(CaseFile kept) {
        return switch (kept) {
            case OpenCaseFile open -> of(open);
            case ClosedCaseFile closed -> {
                var row = of(closed.before());
                row.state = "closed";
                row.closedAt = closed.closedAt();
                yield row;
            }
        };
    }

    private static CaseFileRow of(OpenCaseFile file) {
        var row = new CaseFileRow();
        row.id = file.id().value();
        row.childId = file.child().value();
        row.intakeId = file.intake().value();
        row.reference = file.reference().symbols();
        row.agencyId = file.home().agency().value();
        row.placeId = file.home().place().value();
        row.workerId = file.home().worker().map(PersonId::value).orElse(null);
        row.openedAt = file.openedAt();
        row.version = file.revision().equals(Revision.NEW) ? null : file.revision().number() - 1;
        return row;
    }

    CaseFile toCaseFile() {
        var home = new Intake.Home(new AgencyId(agencyId), new PlaceId(placeId),
                Optional.ofNullable(workerId).map(PersonId::new));
        var open = new OpenCaseFile(new CaseFileId(id), new ChildId(childId), new IntakeId(intakeId),
                new ReferenceNumber(reference), home, openedAt, revision());
        return closedAt == null ? open : open.closed(closedAt);
    }

    Revision revision() {
        return version == null ? Revision.NEW : new Revision(version + 1);
    }
}
