package org.kinward.core.task.digest;

import java.util.Optional;

import org.kinward.core.access.PersonId;

/** Keeps where people want mail, with their accounts and apart from everything about children. */
public interface MailAddresses {

    Optional<MailAddress> of(PersonId person);

    /** Keeps it, or that the person wants none. */
    void keep(PersonId person, Optional<MailAddress> address);
}
