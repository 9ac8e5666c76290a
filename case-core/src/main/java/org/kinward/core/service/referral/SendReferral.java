package org.kinward.core.service.referral;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.service.account.ProviderAccounts;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.directory.Office;
import org.kinward.core.service.directory.Provider;

/** Sends a referral: the provider must take children and give the service, and consent must cover what is shared. */
public class SendReferral {

    /** What came of it. */
    public sealed interface Outcome {

        /** It is sent, by this press of the button or an earlier one. */
        record Sent(ReferralId id) implements Outcome {
        }

        /** Why it cannot be sent to this provider. */
        record Refused(Because why) implements Outcome {
        }

        /** Consent does not cover these groups, so nothing was sent. */
        record NotCovered(Set<DataGroup> groups) implements Outcome {
        }

        record NotThere() implements Outcome {
        }
    }

    /** What is wrong with the provider. */
    public enum Because {
        NO_SUCH_PROVIDER, TAKES_NOBODY, NOT_ITS_SERVICE, NO_ACCOUNT,
        /** A letter tells nothing but the number. */
        LETTER_SHARES_NOTHING
    }

    /**
     * What is to be sent.
     *
     * @param service
     *            what the service is called where it is read
     */
    public record Request(ReferralId id, CaseFileId file, Referral.Asked asked, String service, List<Shared> shared) {

        public Request {
            shared = List.copyOf(shared);
        }

        /** The groups of data that go along. */
        public Set<DataGroup> groups() {
            return shared.stream().map(Shared::group)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataGroup.class)));
        }
    }

    private final Referrals referrals;

    private final ProviderAccounts accounts;

    private final Coverage coverage;

    private final CaseMoves moves;

    public SendReferral(Referrals referrals, ProviderAccounts accounts, Coverage coverage, CaseMoves moves) {
        this.referrals = referrals;
        this.accounts = accounts;
        this.coverage = coverage;
        this.moves = moves;
    }

    /**
     * Sends it once; its id is the key of the form.
     *
     * @param provider
     *            the line of the directory as it stands; empty if there is none
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has sent something else before
     */
    @Transactional
    public Outcome send(Request request, Optional<Provider> provider, Actor by, Moment now) {
        var file = moves.at(request.file(), by);
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var refused = provider.map(line -> refused(request, line)).orElse(Optional.of(Because.NO_SUCH_PROVIDER));
        if (refused.isPresent()) {
            return new Outcome.Refused(refused.get());
        }
        var office = provider.orElseThrow().facts().office();
        var covered = coverage.of(request.file(), office.recipient(), request.groups(), now);
        var not = request.groups();
        not.removeAll(covered.groups());
        return not.isEmpty() ? sent(request, covered, file.get(), new Press(by, now.at()))
                : new Outcome.NotCovered(not);
    }

    private Optional<Because> refused(Request request, Provider line) {
        if (!line.state().takes()) {
            return Optional.of(Because.TAKES_NOBODY);
        }
        if (!line.facts().services().contains(request.asked().service())) {
            return Optional.of(Because.NOT_ITS_SERVICE);
        }
        if (request.asked().way() == Way.LETTER) {
            return request.shared().isEmpty() ? Optional.empty() : Optional.of(Because.LETTER_SHARES_NOTHING);
        }
        return mayAnswer(line.facts().office(), line) ? Optional.empty() : Optional.of(Because.NO_ACCOUNT);
    }

    private boolean mayAnswer(Office office, Provider line) {
        return office.mayHaveAccount() && accounts.isThere(line.id());
    }

    /** Who pressed, and when. */
    private record Press(Actor by, Instant at) {
    }

    private Outcome sent(Request request, Covered covered, CaseFile file, Press press) {
        var stamp = new OnceKey(request.id().value(), "referral of " + request);
        if (moves.isFirst(stamp, press.by().person())) {
            var line = new ReferralLine(ReferralState.SENT, Optional.empty(), ReferralLine.Told.WORKER,
                    press.by().person(), press.at());
            var copy = request.asked().way() == Way.LETTER ? Optional.<Referrals.Copy>empty()
                    : Optional.of(new Referrals.Copy(file.reference(), request.service(), request.shared(),
                            covered.until()));
            referrals.add(new Referral(request.id(), request.file(), request.asked(), List.of(line)), copy);
            moves.record(AuditAction.REFERRAL_SENT, AuditObject.REFERRAL, request.id().value(), file);
        }
        return new Outcome.Sent(request.id());
    }
}
