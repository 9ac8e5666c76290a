package org.kinward.web.needs.give;

import org.jspecify.annotations.Nullable;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.needs.assessment.GiveAssessment;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** Giving an assessment, as typed: what is said to whoever approves. Its stamp carries how much of it was seen. */
record GiveForm(String assessment, String words, FormStamp stamp) {

    GiveForm(@Nullable String assessment, @Nullable String words, @Nullable FormStamp stamp) {
        this.assessment = Fields.orEmpty(assessment);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static GiveForm of(NeedsAssessment one) {
        return new GiveForm(one.id().value().toString(), "", FormStamp.fresh(one.seen()));
    }

    /** What was typed, for somebody who has seen this much of it. */
    GiveForm seen(NeedsAssessment now) {
        return new GiveForm(assessment, words, FormStamp.fresh(now.seen()));
    }

    GiveAssessment.Request request(NeedsAssessment one, String read) {
        return new GiveAssessment.Request(one.id(), stamp.shownRevision(), new ApprovalId(stamp.idempotencyKey()),
                read);
    }
}
