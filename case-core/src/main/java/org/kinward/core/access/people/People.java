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

    /** A new person, member of the agency. */
    void add(Person person);

    /** The person as she is from now on; whoever is shut out loses every shift as well. */
    void save(Person person, Instant now);

    /** The person's places from now on. */
    void post(Person person, Posting posting);
}
