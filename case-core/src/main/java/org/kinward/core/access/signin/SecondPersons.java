package org.kinward.core.access.signin;

import org.kinward.core.access.PersonId;

/** Those who, besides its maker, can say that a one-time code was asked for by the person it is for. */
public interface SecondPersons {

    /**
     * Whether anybody can confirm a code of this person that this administrator makes: another administrator, or a manager
     * of the person's places (of any place, while the person has none). Who may not sign in does not count.
     */
    boolean exist(PersonId person, PersonId maker);
}
