package org.kinward.web.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.Transfer;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.service.ShareInput;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** An offer as typed, carried from step to step: to whom and why, what goes along, the preview. */
record OfferForm(AskInput ask, ShareInput share, String then, FormStamp stamp) {

    /** To whom, why, until when. */
    record AskInput(String agency, String reason, String words, DateInput until) {

        AskInput(@Nullable String agency, @Nullable String reason, @Nullable String words, @Nullable DateInput until) {
            this.agency = Fields.orEmpty(agency);
            this.reason = Fields.orEmpty(reason);
            this.words = Fields.orEmpty(words);
            this.until = DateInput.orEmpty(until);
        }
    }

    OfferForm(@Nullable AskInput ask, @Nullable ShareInput share, @Nullable String then, @Nullable FormStamp stamp) {
        this.ask = ask == null ? new AskInput(null, null, null, null) : ask;
        this.share = ShareInput.orEmpty(share);
        this.then = Fields.orEmpty(then);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What is asked of whom. */
    record Ask(PartnerAgencies.Partner to, Transfer.WhyOffered reason, String words, LocalDate lastDay) {

        Transfer.Offer with(List<Shared> shared, Moments moments) {
            return new Transfer.Offer(to.id(), reason, words, shared,
                    lastDay.plusDays(1).atStartOfDay(moments.zone()).toInstant());
        }
    }

    /** What is asked; empty if something is wrong, and then it says what. */
    Optional<Ask> read(Fields fields, List<PartnerAgencies.Partner> partners, LocalDate today) {
        var to = partners.stream().filter(one -> one.id().value().toString().equals(ask.agency())).findFirst();
        if (to.isEmpty()) {
            fields.missing("ask.agency");
        }
        var reason = fields.one("ask.reason", ask.reason(), Transfer.WhyOffered.class);
        var words = fields.words("ask.words", ask.words(), Transfer.Offer.LONGEST);
        if (words.length() < Transfer.Offer.SHORTEST) {
            fields.missing("ask.words");
        }
        var until = fields.day("ask.until", ask.until());
        if (until.filter(day -> day.isBefore(today)
                || day.isAfter(today.plusWeeks(Transfer.Offer.WEEKS))).isPresent()) {
            fields.result().rejectValue("ask.until", "transfer.form.ask.until.far");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Ask(to.orElseThrow(), reason.orElseThrow(), words, until.orElseThrow()));
    }

    /** The same form under a stamp of its own. */
    OfferForm anew(FormStamp fresh) {
        return new OfferForm(ask, share, then, fresh);
    }
}
