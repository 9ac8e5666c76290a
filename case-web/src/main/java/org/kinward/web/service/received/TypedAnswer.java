package org.kinward.web.service.received;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralReason;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** How a referral goes on, as typed: by its provider, or by who works on the case as the provider told. */
public record TypedAnswer(String referral, String state, String why, String words, FormStamp stamp) {

    public TypedAnswer(@Nullable String referral, @Nullable String state, @Nullable String why, @Nullable String words,
            @Nullable FormStamp stamp) {
        this.referral = Fields.orEmpty(referral);
        this.state = Fields.orEmpty(state);
        this.why = Fields.orEmpty(why);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What was typed, for somebody who has seen this version. */
    public TypedAnswer seen(FormStamp fresh) {
        return new TypedAnswer(referral, state, why, words, fresh);
    }

    /** The move; empty if something is wrong, and then it says what. */
    public Optional<ReferralLine> read(Fields fields, ReferralLine.Told told, PersonId by, Instant at) {
        var to = fields.one("state", state, ReferralState.class);
        var said = fields.words("words", words, ReferralReason.LONGEST);
        var needsReason = to.filter(ReferralState::needsReason).isPresent();
        var because = needsReason ? fields.one("why", why, ReferralReason.Why.class)
                : Optional.<ReferralReason.Why>empty();
        if (said.isEmpty() && because.filter(ReferralReason.Why::needsWords).isPresent()) {
            fields.missing("words");
        }
        if (!said.isEmpty() && to.isPresent() && !needsReason) {
            fields.result().rejectValue("words", "service.answer.words.only");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ReferralLine(to.orElseThrow(), because.map(one -> new ReferralReason(one, said)), told,
                by, at));
    }
}
