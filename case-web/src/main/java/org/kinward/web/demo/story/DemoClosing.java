package org.kinward.web.demo.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.closing.AskClosing;
import org.kinward.core.closing.Checked;
import org.kinward.core.closing.CloseFile;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.PrepareClosing;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The file of an invented child who lives with its family again is closed by two people, each step once for all starts. */
@Component
@Profile("demo & !production")
public final class DemoClosing {

    private final Steps steps;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoClosing(Steps steps, CaseFiles files, TransactionTemplate transaction) {
        this.steps = steps;
        this.files = files;
        this.transaction = transaction;
    }

    /** What people do to close a file. */
    @Component
    @Profile("demo & !production")
    record Steps(PrepareClosing prepare, AskClosing ask, AnswerApproval answer, CloseFile close, Closings closings) {
    }

    /**
     * A closing to come.
     *
     * @param key
     *            the same at every start
     * @param words
     *            how the child lives now
     * @param says
     *            what the child thinks
     */
    public record Settled(String key, String words, String says) {
    }

    /** Its worker says that all is well and asks the manager. */
    public IntakeId settled(IntakeId intake, Settled settled, Actor worker, Instant now) {
        var id = new ClosingId(id(settled.key(), "closing"));
        steps.prepare().write(new PrepareClosing.Request(id, file(intake).id(), Revision.NEW,
                new Closing.Said(Listed.of(new Code("SAFE-SETTLED")), settled.words(),
                        Set.of(Checked.SAFETY_REVIEWED), settled.says())),
                worker, now);
        steps.ask().ask(new ApprovalId(id(settled.key(), "approval")), prepared(id), worker, now);
        return intake;
    }

    /** The manager agrees. */
    public AnswerApproval.Outcome agreed(String key, Actor manager, Instant now) {
        return steps.answer().answer(new ApprovalId(id(key, "approval")), new AnswerApproval.Answer.Approve(), manager,
                now);
    }

    /** Its worker closes the file. */
    public CloseFile.Outcome close(String key, Actor worker, Instant now) {
        var prepared = prepared(new ClosingId(id(key, "closing")));
        return steps.close().close(prepared.id(), prepared.revision(), worker, now);
    }

    /** The file of a child. */
    public CaseFile file(IntakeId intake) {
        return in(() -> files.of(intake).orElseThrow());
    }

    private Closing prepared(ClosingId id) {
        return in(() -> steps.closings().find(id).orElseThrow());
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private static UUID id(String key, String kind) {
        return UUID.nameUUIDFromBytes(("kinward demo " + key + " " + kind).getBytes(StandardCharsets.UTF_8));
    }
}
