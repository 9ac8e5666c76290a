package org.kinward.core.closing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.aftercare.AftercareGoesOn;
import org.kinward.core.aftercare.InMemoryAftercares;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.Approvables;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.approval.AskingAtTheLake;
import org.kinward.core.approval.WaitingRequests;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.closing.term.InMemoryClosingTerms;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;

/** The girl at the lake house lives with her mother again; her file is to be closed. */
public final class ClosingAtTheLake {

    public final AskingAtTheLake asking = new AskingAtTheLake();
    public final CaseAtTheLake lake = asking.lake;
    public final InMemoryAftercares aftercares = new InMemoryAftercares();
    public final InMemoryClosings closings = new InMemoryClosings();
    public final InMemoryClosingTerms terms = new InMemoryClosingTerms();
    public final OpenFactors open = new OpenFactors(asking.factors);
    /** Whether a stay or a referral goes on. */
    public boolean goesOn;
    /** Whether a part of the closed file is being erased. */
    public boolean isBeingErased;
    /** How often something went on again. */
    public int again;
    /** Whether the search was climbed. */
    public boolean searched;
    /** From how many years on the girl is that old for certain. */
    public int age;
    private final ReasonHolds reasons = new ReasonHolds(aftercares, new ReasonFacts() {

        @Override
        public boolean isSearchedFor(CaseFileId file) {
            return searched && file.equals(lake.file);
        }

        @Override
        public boolean isForCertain(CaseFileId file, int years, Instant now) {
            return age >= years && file.equals(lake.file);
        }
    });
    private final PrepareClosing prepare = new PrepareClosing(closings, lists(),
            new PrepareClosing.Beside(reasons, lake.consents), lake.moves);
    private final SayWhyOpen why = new SayWhyOpen(closings, open, lake.moves);
    private final AskClosing ask = new AskClosing(closings, open, asking.ask, lake.moves);
    private final CloseFile close = new CloseFile(closings,
            new CloseFile.Before(open, asking.approvals, reasons,
                    List.of(_ -> goesOn, new WaitingRequests(asking.approvals), new AftercareGoesOn(aftercares))),
            lake.moves);
    private final ReopenFile reopen = new ReopenFile(closings, terms,
            new ReopenFile.Around(List.of(_ -> isBeingErased), List.of((_, _) -> again++)), lake.moves);
    private final AnswerApproval answer = new AnswerApproval(asking.approvals,
            new Approvables(List.of(new ClosingsToApprove(closings))), lake.moves);

    private static CodeLists lists() {
        return (_, _) -> Map.of(CodeList.CLOSING,
                List.of(line("SAFE-SETTLED", false), line("DIED", false), line("YOUNG-ADULT", false),
                        line("TRANSFERRED", false), line("NOT-REACHED", false), line("ASKS-TO-END", false),
                        line("OTHER-COUNTRY", false), line("PROGRAMME-ENDED", false), line("RECORDED-TWICE", false),
                        line("BY-MISTAKE", false), line("OLD", true)));
    }

    private static CodeLists.Line line(String code, boolean retired) {
        return new CodeLists.Line(new Code(code), code, code, Set.of(), retired);
    }

    static Closing.Said said(String reason, String words) {
        return new Closing.Said(Listed.of(new Code(reason)), words, Set.of(Checked.SAFETY_REVIEWED), "She is glad");
    }

    public PrepareClosing.Outcome prepare(Closing.Said said, Actor by) {
        var seen = closings.prepared(lake.file);
        return prepare.write(new PrepareClosing.Request(
                seen.map(Closing::id).orElseGet(() -> new ClosingId(UUID.randomUUID())), lake.file,
                seen.map(Closing::revision).orElse(Revision.NEW), said), by, CaseAtTheLake.NOON);
    }

    public Optional<Closing> now() {
        return closings.prepared(lake.file);
    }

    public SayWhyOpen.Outcome why(String words, Actor by) {
        var seen = now().orElseThrow();
        return why.say(new SayWhyOpen.Why(seen.id(), seen.revision(), words), by, CaseAtTheLake.NOON);
    }

    public AskClosing.Outcome ask(Actor by) {
        return ask.ask(ApprovalId.fresh(), now().orElseThrow(), by, CaseAtTheLake.NOON);
    }

    public AnswerApproval.Outcome approve(Actor by) {
        var request = asking.approvals.latest(SubjectKind.CLOSING, now().orElseThrow().id().value()).orElseThrow();
        return answer.answer(request.id(), new AnswerApproval.Answer.Approve(), by, CaseAtTheLake.NOON);
    }

    public CloseFile.Outcome close(Closing seen, Actor by) {
        return close.close(seen.id(), seen.revision(), by, CaseAtTheLake.NOON);
    }

    public ReopenFile.Outcome reopen(Actor by, Instant at) {
        return reopen.reopen(lake.file, "She asks for help", by, at);
    }

    public CaseFile file() {
        return lake.files.find(lake.file).orElseThrow();
    }
}
