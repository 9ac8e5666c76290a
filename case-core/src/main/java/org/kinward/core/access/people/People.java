package org.kinward.core.access.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;

/** The people of an agency. Whoever writes here does so inside AccountsWork. */
public interface People {

    Optional<Person> person(PersonId id);

    List<Person> of(AgencyId agency);

    /** Where the person is posted now. */
    Posting posting(PersonId id);

    /** A new person, member of the agency; false when this person was added before, and then nothing has changed. */
    boolean add(Person person);

    /** Counts every save of the person. */
    long revision(PersonId id);

    /** Shuts the person out, with every shift, or lets the person in; false for who has left for good. */
    boolean shut(Person person, Instant now);

    /** The person's roles and places from now on; false when this is not the revision any more, or who has left. */
    boolean change(Person person, Posting posting, long shown, Instant now);
}
