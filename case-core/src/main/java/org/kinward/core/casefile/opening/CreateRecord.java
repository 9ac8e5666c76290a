package org.kinward.core.casefile.opening;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/**
 * Makes a draft a record, in one casework transaction and once: the key of the form tells a second press, and an intake
 * has one case file even without it. Nothing needs to be answered: every page may say "Not asked yet", sex and age too
 * (FIELD part 3, F98), because a child is taken in whatever is known.
 */
public class CreateRecord {

    /** What came of it. */
    public sealed interface Outcome {

        /** There is a record, made now or before: the answer to both presses is the same. */
        record Created(IntakeId intake) implements Outcome {
        }

        /** The draft is being discarded or was. */
        record Ended() implements Outcome {
        }

        /** The form's key was used for something else. */
        record KeyUsedElsewhere() implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    private final DoneOnce once;
    private final Intakes intakes;
    private final CaseFiles files;
    private final RecordCreated created;

    public CreateRecord(DoneOnce once, Intakes intakes, CaseFiles files, RecordCreated created) {
        this.once = once;
        this.intakes = intakes;
        this.files = files;
        this.created = created;
    }

    /**
     * Creates the record. A social worker who creates it becomes its lead worker; for everybody else the manager of the
     * place names one.
     */
    @Transactional
    public Outcome create(IntakeId intake, OnceKey stamp, Actor by, Instant now) {
        var held = intakes.hold(intake);
        var outcome = held.map(CreateRecord::outcome).orElseGet(Outcome.NotThere::new);
        return switch (once.claim(stamp, by.person(), outcome.getClass().getSimpleName())) {
            case DoneOnce.Claim.Done(var result) -> remembered(result, intake);
            case DoneOnce.Claim.OtherRequest _ -> new Outcome.KeyUsedElsewhere();
            case DoneOnce.Claim.Fresh _ -> {
                held.ifPresent(draft -> make(draft, by, now));
                yield outcome;
            }
        };
    }

    private static Outcome remembered(String result, IntakeId intake) {
        return switch (result) {
            case "Created" -> new Outcome.Created(intake);
            case "Ended" -> new Outcome.Ended();
            default -> new Outcome.NotThere();
        };
    }

    /** The canonical text of the wish, for the stamp of the form. */
    public static String request(IntakeId intake) {
        return "create record " + intake.value();
    }

    /** An intake that is held cannot change any more, so what will come of the press is known before its work is done. */
    private static Outcome outcome(Intake held) {
        return switch (held) {
            case DraftIntake draft -> new Outcome.Created(draft.id());
            case CreatedIntake record -> new Outcome.Created(record.id());
            case Intake _ -> new Outcome.Ended();
        };
    }

    private void make(Intake held, Actor by, Instant now) {
        if (held instanceof DraftIntake draft) {
            var record = draft.created(by.is(Role.SOCIAL_WORKER) ? Optional.of(by.person()) : Optional.empty());
            intakes.save(record);
            var file = files.knownChild(record.id()).map(child -> OpenCaseFile.of(child, record, now))
                    .orElseGet(() -> OpenCaseFile.first(record, now));
            files.open(file);
            created.of(file, record.start(), now);
        }
    }
}
