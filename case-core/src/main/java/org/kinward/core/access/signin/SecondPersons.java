package org.kinward.core.access.signin;

import org.kinward.core.access.PersonId;

/** Those who, besides its maker, can say that a one-time code was asked for by the person it is for. */
public interface SecondPersons {

    /**
     * Whether a code of this person that this administrator makes must be confirmed: another administrator or manager of
     * the agency has once chosen a password. Places do not count, nor whether they were shut out or lost the role since:
     * all of that is in the hands of the maker.
     */
    boolean exist(PersonId person, PersonId maker);
}
