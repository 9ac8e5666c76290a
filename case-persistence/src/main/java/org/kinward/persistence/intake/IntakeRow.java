package org.kinward.persistence.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DiscardedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.EndingIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/** An intake in whatever state; the state is a column here and a type in the core. */
@Entity
@Table(schema = "casework", name = "intake")
class IntakeRow {

    static final String DRAFT = "draft";

    @Id
    private UUID id = new UUID(0, 0);
    @Column(updatable = false)
    private String reference = "";
    @Column(updatable = false)
    private UUID agencyId = new UUID(0, 0);
    @Column(updatable = false)
    private UUID placeId = new UUID(0, 0);
    private @Nullable UUID workerId;
    @Column(updatable = false)
    private UUID startedBy = new UUID(0, 0);
    @Column(updatable = false)
    private Instant startedAt = Instant.EPOCH;
    private String state = DRAFT;
    private @Nullable UUID foundWith;
    @Embedded
    private @Nullable PaperColumns paper;
    private @Nullable String callWord;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private @Nullable String endReason;
    @Version
    private @Nullable Long version;

    static IntakeRow of(Intake intake) {
        var row = new IntakeRow();
        row.takeCommon(intake);
        switch (intake) {
            case DraftIntake draft -> row.takeWord(DRAFT, draft.callWord());
            case CreatedIntake created -> row.takeWord("created", created.callWord());
            case EndingIntake ending -> row.takeEnd("ending", ending.ending());
            case DiscardedIntake discarded -> row.takeEnd("discarded", discarded.ending());
        }
        return row;
    }

    private void takeCommon(Intake intake) {
        id = intake.id().value();
        reference = intake.reference().symbols();
        agencyId = intake.home().agency().value();
        placeId = intake.home().place().value();
        workerId = intake.home().worker().map(PersonId::value).orElse(null);
        startedBy = intake.start().by().value();
        startedAt = intake.start().at();
        foundWith = intake.start().foundWith().map(IntakeId::value).orElse(null);
        paper = intake.start().paper().map(PaperColumns::of).orElse(null);
        version = intake.revision().equals(Revision.NEW) ? null : intake.revision().number() - 1;
    }

    private void takeWord(String newState, Optional<CallWord> word) {
        state = newState;
        callWord = word.map(CallWord::text).orElse(null);
    }

    private void takeEnd(String newState, Intake.Ending ending) {
        state = newState;
        endedAt = ending.at();
        endedBy = ending.by().value();
        endReason = ending.reason();
    }

    Intake toIntake() {
        return switch (state) {
            case DRAFT -> new DraftIntake(intakeId(), number(), home(), start(), word(), revision());
            case "created" -> new CreatedIntake(intakeId(), number(), home(), start(), word(), revision());
            case "ending" -> new EndingIntake(intakeId(), number(), home(), start(), ending(), revision());
            default -> new DiscardedIntake(intakeId(), number(), home(), start(), ending(), revision());
        };
    }

    Revision revision() {
        return version == null ? Revision.NEW : new Revision(version + 1);
    }

    private IntakeId intakeId() {
        return new IntakeId(id);
    }

    private ReferenceNumber number() {
        return new ReferenceNumber(reference);
    }

    private Intake.Home home() {
        return new Intake.Home(new AgencyId(agencyId), new PlaceId(placeId),
                Optional.ofNullable(workerId).map(PersonId::new));
    }

    private Intake.Start start() {
        return new Intake.Start(new PersonId(startedBy), startedAt, Optional.ofNullable(foundWith).map(IntakeId::new),
                Optional.ofNullable(paper).map(PaperColumns::toPaper));
    }

    private Optional<CallWord> word() {
        return Optional.ofNullable(callWord).map(CallWord::new);
    }

    private Intake.Ending ending() {
        return new Intake.Ending(new PersonId(Objects.requireNonNull(endedBy)), Objects.requireNonNull(endedAt),
                Objects.requireNonNull(endReason));
    }
}
