package org.kinward.core.again;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.casefile.opening.RecordCreated;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Sex;
import org.kinward.core.closing.ClosingAtTheLake;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.sighting.InMemorySightings;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.KeptPages;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.reference.InMemoryReferenceNumbers;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;

/** The girl at the lake house, her file and the one that may follow it. */
final class AgainAtTheLake {

    final ClosingAtTheLake closing = new ClosingAtTheLake();
    final CaseAtTheLake lake = closing.lake;
    final InMemorySightings sightings = new InMemorySightings();
    final InMemoryIntakes intakes = new InMemoryIntakes();
    final KeptPages pages = new KeptPages();
    final InMemoryFilesAgain again = new InMemoryFilesAgain(lake.files);
    final List<OutboxTask> outbox = new ArrayList<>();
    final InMemoryVault vault = new InMemoryVault();
    private final InMemoryReferenceNumbers numbers = new InMemoryReferenceNumbers();
    private final OpenFileAgain open = new OpenFileAgain(new ReserveNumber(numbers, new Random(9)),
            new AgainCasework(again,
                    new BeforeAgain(sightings, new BeforeAgain.Closed(closing.closings, closing.open, closing.terms),
                            intakes, pages),
                    outbox::add, lake.moves),
            vault);
    private final CreateRecord create = new CreateRecord(new InMemoryDoneOnce(), intakes, lake.files,
            new RecordCreated(numbers, outbox::add, List.of(), entry -> lake.trail.add(entry.action())));

    AgainAtTheLake() {
        var file = closing.file();
        intakes.add(new DraftIntake(file.intake(), file.reference(), Intake.Home.at(file.home().agency(),
                file.home().place()), new Intake.Start(lake.ama.person(), NOON, Optional.empty()), Optional.empty(),
                Revision.NEW));
        pages.save(new SexAndAge(
                new IntakePage.Head(file.intake(), Revision.NEW, IntakePage.ToldBy.CHILD, TODAY.minusDays(9)),
                Answer.known(Sex.GIRL, Certainty.SAID_BY_CHILD),
                Answer.known(Age.ofYears(12, TODAY.minusDays(9), AgeBasis.CHILDS_WORD), Certainty.SAID_BY_CHILD)),
                new FirstHourPages.Change(lake.ama.person(), NOON, false));
    }

    /** Closed, without all that closing asks for. */
    void close(CaseFileId id, Instant at) {
        lake.files.find(id).filter(OpenCaseFile.class::isInstance)
                .ifPresent(file -> lake.files.move(((OpenCaseFile) file).closed(at)));
    }

    boolean isClosed(CaseFileId id) {
        return lake.files.find(id).orElseThrow() instanceof ClosedCaseFile;
    }

    /** Somebody saw the child; this came of it. */
    OpenFileAgain.Cause seen(CaseFileId file, Sighting.Came came) {
        var by = new Written(lake.ama.person(), NOON);
        var told = new Sighting.Open(new SightingId(UUID.randomUUID()), file, new Sighting.Told(TODAY.minusDays(2),
                Sighting.Teller.COMMITTEE_HERE, Sighting.Sure.SURE, "Carries loads at the market", by));
        sightings.add(told);
        sightings.check(told.checked(new Sighting.Found(came, "Two colleagues went there", by)));
        return new OpenFileAgain.Cause.Seen(told.id());
    }

    static OpenFileAgain.Cause here() {
        return new OpenFileAgain.Cause.Here(new FileAgain.Why.CameBack("Came alone, at night"));
    }

    OpenFileAgain.Outcome open(CaseFileId file, OpenFileAgain.Cause cause, Actor by, Instant at) {
        return open.open(new OpenFileAgain.Request(file, cause), by, at);
    }

    CaseFile create(IntakeId draft, Actor by) {
        create.create(draft, new OnceKey(UUID.randomUUID(), CreateRecord.request(draft)), by, NOON);
        return lake.files.of(draft).orElseThrow();
    }
}
