package org.kinward.web.approval;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.Approval;
import org.kinward.web.intake.typed.Fields;

/** An answer, as typed. */
record AnswerForm(String request, String answer, String reason) {

    /** What can be said. */
    enum Said {
        APPROVE, SEND_BACK
    }

    AnswerForm(@Nullable String request, @Nullable String answer, @Nullable String reason) {
        this.request = Fields.orEmpty(request);
        this.answer = Fields.orEmpty(answer);
        this.reason = Fields.orEmpty(reason);
    }

    /** The answer; empty if something is wrong, and then it says what. */
    Optional<AnswerApproval.Answer> read(Fields fields) {
        var said = fields.one("answer", answer, Said.class);
        var why = fields.words("reason", reason, Approval.LONGEST);
        if (said.equals(Optional.of(Said.SEND_BACK)) && !Approval.SentBack.fits(why)) {
            fields.missing("reason");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        return said.map(one -> one == Said.APPROVE ? new AnswerApproval.Answer.Approve()
                : new AnswerApproval.Answer.SendBack(why));
    }
}
