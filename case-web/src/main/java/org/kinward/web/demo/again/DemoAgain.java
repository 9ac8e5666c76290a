package org.kinward.web.demo.again;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.again.OpenFileAgain;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.closing.AskClosing;
import org.kinward.core.closing.Checked;
import org.kinward.core.closing.CloseFile;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.PrepareClosing;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.sighting.CheckSighting;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.followup.sighting.WriteSighting;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One invented child went home, its file was closed, it was seen at work again, and has a second file. */
@Component
@Profile("demo & !production")
public final class DemoAgain {

    private static final String WHO = "again";

    private final ToClose closing;
    private final ToOpen opening;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoAgain(ToClose closing, ToOpen opening, CaseFiles files, TransactionTemplate transaction) {
        this.closing = closing;
        this.opening = opening;
        this.files = files;
        this.transaction = transaction;
    }

    /** What people do to close a file. */
    @Component
    @Profile("demo & !production")
    record ToClose(PrepareClosing prepare, AskClosing ask, AnswerApproval answer, CloseFile close, Closings closings) {
    }

    /** What they do when the child is seen again. */
    @Component
    @Profile("demo & !production")
    record ToOpen(WriteSighting write, CheckSighting check, OpenFileAgain again, CreateRecord create) {
    }

    /** Its worker says that all is well and asks the manager. */
    public IntakeId settled(IntakeId intake, Actor worker, Instant now) {
        var id = new ClosingId(id("closing"));
        closing.prepare().write(new PrepareClosing.Request(id, file(intake), Revision.NEW, new Closing.Said(
                Listed.of(new Code("SAFE-SETTLED")), "Lives with her aunt and goes to school",
                Set.of(Checked.SAFETY_REVIEWED), "I am glad to be there")), worker, now);
        closing.ask().ask(new ApprovalId(id("approval")), prepared(id), worker, now);
        return intake;
    }

    /** The manager agrees. */
    public IntakeId agreed(IntakeId intake, Actor manager, Instant now) {
        closing.answer().answer(new ApprovalId(id("approval")), new AnswerApproval.Answer.Approve(), manager, now);
        return intake;
    }

    /** The file is closed; somebody sees the child, two colleagues go there, and its worker begins another one. */
    public IntakeId seen(IntakeId intake, Actor worker, Instant now) {
        var file = file(intake);
        var prepared = prepared(new ClosingId(id("closing")));
        closing.close().close(prepared.id(), prepared.revision(), worker, now);
        var at = new AtAgency(worker.person(), now, ZoneId.of("Africa/Lome"));
        var sighting = new SightingId(id("sighting"));
        opening.write().write(new Sighting.Open(sighting, file, new Sighting.Told(at.today(),
                Sighting.Teller.COMMITTEE_ELSEWHERE, Sighting.Sure.SURE, "Carries loads at the lorry station",
                at.written())), worker, at);
        opening.check().check(sighting, new Sighting.Found(Sighting.Came.CONFIRMED, "Two colleagues went there",
                at.written()), worker, at);
        if (opening.again().open(new OpenFileAgain.Request(file, new OpenFileAgain.Cause.Seen(sighting)), worker,
                now) instanceof OpenFileAgain.Outcome.Opened(var draft)) {
            opening.create().create(draft, new OnceKey(draft.value(), CreateRecord.request(draft)), worker, now);
        }
        return intake;
    }

    private Closing prepared(ClosingId id) {
        return in(() -> closing.closings().find(id).orElseThrow());
    }

    private CaseFileId file(IntakeId intake) {
        return in(() -> files.of(intake).orElseThrow()).id();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    /** The same at every start. */
    private static UUID id(String kind) {
        return UUID.nameUUIDFromBytes(("kinward demo " + WHO + " " + kind).getBytes(StandardCharsets.UTF_8));
    }
}
