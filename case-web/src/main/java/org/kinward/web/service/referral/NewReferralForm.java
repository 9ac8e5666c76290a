package org.kinward.web.service.referral;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.lists.Code;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.Urgency;
import org.kinward.core.service.referral.Way;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.service.ShareInput;
import org.kinward.web.shell.form.FormStamp;

/** A referral as typed, carried from step to step: what is asked, what is shared, the preview. */
record NewReferralForm(AskInput ask, ShareInput share, String then, FormStamp stamp) {

    /** What is asked, of whom. */
    record AskInput(String service, String provider, String urgency, String way, String words) {

        AskInput(@Nullable String service, @Nullable String provider, @Nullable String urgency, @Nullable String way,
                @Nullable String words) {
            this.service = Fields.orEmpty(service);
            this.provider = Fields.orEmpty(provider);
            this.urgency = Fields.orEmpty(urgency);
            this.way = Fields.orEmpty(way);
            this.words = Fields.orEmpty(words);
        }
    }

    NewReferralForm(@Nullable AskInput ask, @Nullable ShareInput share, @Nullable String then,
            @Nullable FormStamp stamp) {
        this.ask = ask == null ? new AskInput(null, null, null, null, null) : ask;
        this.share = ShareInput.orEmpty(share);
        this.then = Fields.orEmpty(then);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The same form under a stamp of its own. */
    NewReferralForm anew(FormStamp fresh) {
        return new NewReferralForm(ask, share, then, fresh);
    }

    /** The line of the directory that was chosen. */
    Optional<Provider> chosen(List<Provider> directory) {
        return directory.stream().filter(line -> line.id().value().toString().equals(ask.provider())).findFirst();
    }

    /** What is asked; empty if something is wrong, and then it says what. */
    Optional<Referral.Asked> readAsk(Fields fields, ReferralReading.At at) {
        var urgency = fields.one("ask.urgency", ask.urgency(), Urgency.class);
        var way = fields.one("ask.way", ask.way(), Way.class);
        var words = fields.words("ask.words", ask.words(), Referral.Asked.LONGEST);
        if (words.length() < Referral.Asked.SHORTEST) {
            fields.missing("ask.words");
        }
        if (!ServiceWords.isOffered(ask.service(), at.words())) {
            fields.missing("ask.service");
        }
        var provider = chosen(at.directory());
        if (provider.isEmpty()) {
            fields.missing("ask.provider");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Referral.Asked(provider.orElseThrow().id(), new Code(ask.service()),
                urgency.orElseThrow(), way.orElseThrow(), words));
    }
}
