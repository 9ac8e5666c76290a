package org.kinward.core.service.account;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.service.directory.ProviderId;

/** Keeps who answers for a provider with an account of their own. */
public interface ProviderAccounts {

    /** Somebody with an account. */
    record Account(PersonId person, String name) {
    }

    /** Whether anybody there can answer. */
    boolean isThere(ProviderId provider);

    /** Who can answer there, by name. */
    List<Account> of(ProviderId provider);

    /** People of the acting person's agency who are here to answer for a provider and do not for any yet, by name. */
    List<Account> free();

    /** Lets this person answer there from now on; false if this person does already somewhere, or is here for something else. */
    boolean give(ProviderId provider, PersonId person, PersonId by, Instant now);

    /** This person answers there no more; false if this person did not. */
    boolean take(ProviderId provider, PersonId person, PersonId by, Instant now);
}
