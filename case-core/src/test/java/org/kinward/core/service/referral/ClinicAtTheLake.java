package org.kinward.core.service.referral;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.consent.asked.CaseAtTheLake.moment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.TimeOfStatements;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Use;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.service.account.InMemoryProviderAccounts;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.share.StopsSharing;

/** A girl at the lake house and a clinic that somebody answers for with an account. */
public final class ClinicAtTheLake {

    public final CaseAtTheLake lake = new CaseAtTheLake();
    public final PersonId afi = new PersonId(UUID.randomUUID());
    public final InMemoryProviderAccounts accounts = new InMemoryProviderAccounts();
    public Provider clinic = ProviderExamples.line(ProviderExamples.clinic("Lake clinic"), lake.mensah.person());
    public final InMemoryReferrals referrals = new InMemoryReferrals(_ -> clinic.facts().office().recipient());
    public final Coverage coverage = new Coverage(
            new MayUse(lake.consents, lake.emergencies, lake.answerers, new TimeOfStatements(lake.statements)));
    public final StopsSharing consents = new StopsSharing(lake.consents,
            new StopsSharing.Readers(referrals, List.of()), coverage, _ -> ZoneOffset.UTC);
    public final SendReferral send = new SendReferral(referrals, accounts, coverage, lake.moves);
    public final MoveReferral move = new MoveReferral(referrals, lake.moves);

    public ClinicAtTheLake() {
        accounts.give(clinic.id(), afi, lake.mensah.person(), NOON);
    }

    /** Both sides say yes to this with the clinic. */
    public Consent agreed(DataGroup... groups) {
        return lake.agreed(new Use.Sharing(clinic.facts().office().recipient(), Set.of(groups), TODAY.plusDays(10)),
                NOON);
    }

    public SendReferral.Request request(Way way, DataGroup... groups) {
        return new SendReferral.Request(new ReferralId(UUID.randomUUID()), lake.file,
                new Referral.Asked(clinic.id(), ProviderExamples.TREATMENT, Urgency.DAY, way, "Looks at the burn"),
                "treatment", Arrays.stream(groups).map(group -> new Shared(group, "About " + group)).toList());
    }

    public SendReferral.Outcome send(SendReferral.Request request, Instant at) {
        return send.send(request, Optional.of(clinic), lake.ama, moment(at));
    }

    public Referral sent(DataGroup... groups) {
        var outcome = (SendReferral.Outcome.Sent) send(request(Way.PROGRAM, groups), NOON);
        return referrals.find(outcome.id()).orElseThrow();
    }

    /** The worker moves it. */
    public MoveReferral.Outcome move(Referral seen, ReferralState to, Instant at) {
        var reason = to.needsReason()
                ? Optional.of(new ReferralReason(ReferralReason.Why.NO_ROOM, ""))
                : Optional.<ReferralReason>empty();
        return move.move(new MoveReferral.Request(seen.id(), seen.revision(),
                new ReferralLine(to, reason, ReferralLine.Told.WORKER, lake.ama.person(), at),
                new OnceKey(UUID.randomUUID(), "move")), lake.ama);
    }
}
