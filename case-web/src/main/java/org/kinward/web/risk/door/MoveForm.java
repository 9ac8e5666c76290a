package org.kinward.web.risk.door;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.keeping.MoveFactor;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;

/** How it stands with a factor now, as typed. */
record MoveForm(String factor, String state, String by, EvidenceInput evidence, FormStamp stamp) {

    MoveForm(@Nullable String factor, @Nullable String state, @Nullable String by, @Nullable EvidenceInput evidence,
            @Nullable FormStamp stamp) {
        this.factor = Fields.orEmpty(factor);
        this.state = Fields.orEmpty(state);
        this.by = Fields.orEmpty(by);
        this.evidence = EvidenceInput.orEmpty(evidence);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static MoveForm of(Factor factor, RiskCase at) {
        return new MoveForm(factor.id().value().toString(), null, null, EvidenceInput.begin(at.today()),
                FormStamp.fresh(factor.revision()));
    }

    /** What was typed, for somebody who has seen this entry. */
    MoveForm seen(Revision revision) {
        return new MoveForm(factor, state, by, evidence, FormStamp.fresh(revision));
    }

    FactorId id() {
        return new FactorId(RiskPath.id(factor));
    }

    /** The key of the form, and what it wants. */
    MoveFactor.Seen seen(FactorLine line) {
        return new MoveFactor.Seen(id(), stamp.shownRevision(), new OnceKey(stamp.idempotencyKey(),
                "move " + factor + " " + line.state() + " " + line.by() + " " + line.evidence()));
    }

    /** The entry; empty if something is wrong, and then it says what. */
    Optional<FactorLine> read(Fields fields, RiskCase at, PersonId writer) {
        var next = fields.one("state", state, FactorState.class);
        var protects = next.filter(FactorState.PROTECTED_AGAINST::equals).isPresent()
                ? fields.words("by", by, FactorLine.LONGEST) : "";
        if (next.filter(FactorState.PROTECTED_AGAINST::equals).isPresent()
                && protects.length() < FactorLine.SHORTEST) {
            fields.missing("by");
        }
        return evidence.read(fields)
                .map(seen -> new FactorLine(next.orElseThrow(), protects, seen, writer, at.now()));
    }
}
