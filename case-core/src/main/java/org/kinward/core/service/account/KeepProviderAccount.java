package org.kinward.core.service.account;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Providers;

/** An administrator says who answers for a provider. */
public class KeepProviderAccount {

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** This person answers somewhere already, or is here for something else. */
        NOT_FREE,
        /** Police, courts and others of the kind ask in writing. */
        NO_ACCOUNT_FOR_THIS_KIND, NOT_THERE
    }

    private final Providers providers;

    private final ProviderAccounts accounts;

    private final AuditTrail trail;

    public KeepProviderAccount(Providers providers, ProviderAccounts accounts, AuditTrail trail) {
        this.providers = providers;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Lets somebody answer there. */
    @Transactional
    public Outcome give(ProviderId id, PersonId person, Actor by, Instant now) {
        var provider = providers.find(id);
        if (provider.isEmpty() || !by.is(Role.ADMINISTRATOR)) {
            return Outcome.NOT_THERE;
        }
        if (!provider.get().facts().office().mayHaveAccount()) {
            return Outcome.NO_ACCOUNT_FOR_THIS_KIND;
        }
        if (accounts.of(id).stream().anyMatch(one -> one.person().equals(person))) {
            return Outcome.KEPT;
        }
        if (!accounts.give(id, person, by.person(), now)) {
            return Outcome.NOT_FREE;
        }
        trail.record(AuditEntry.done(AuditAction.ROLE_GIVEN, AuditObject.PROVIDER_ACCOUNT, person.value(), id.value()));
        return Outcome.KEPT;
    }

    /** Somebody answers there no more. */
    @Transactional
    public Outcome take(ProviderId id, PersonId person, Actor by, Instant now) {
        if (providers.find(id).isEmpty() || !by.is(Role.ADMINISTRATOR)) {
            return Outcome.NOT_THERE;
        }
        if (accounts.take(id, person, by.person(), now)) {
            trail.record(
                    AuditEntry.done(AuditAction.ROLE_TAKEN, AuditObject.PROVIDER_ACCOUNT, person.value(), id.value()));
        }
        return Outcome.KEPT;
    }
}
