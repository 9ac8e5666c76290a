package org.kinward.core.followup.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Keeps contacts that are planned, and how they ended, for ever. */
public interface Contacts {

    void plan(Collection<Contact> contacts, Written by);

    /** Those that have not ended, the earliest first. */
    List<Contact> open(CaseFileId file);

    Optional<Contact> find(ContactId id);

    /** Keeps how it ended; false if it had ended before. */
    boolean end(ContactEnd end);

    /** Ends several in the same way, which needs neither reason nor visit; those that have ended stay as they are. */
    void endAll(Collection<Contact> contacts, ContactEnd.How how, Written by);

    Optional<ContactEnd> ended(ContactId id);

    /** Those that were done or not done, or ended because the child is missing: the newest first, 100 at most. */
    List<ContactEnd> past(CaseFileId file);

    void appoint(Appointment appointment);

    Optional<Appointment> appointed(ContactId id);
}
