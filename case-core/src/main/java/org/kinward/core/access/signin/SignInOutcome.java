package org.kinward.core.access.signin;

import java.time.Duration;

import org.kinward.core.access.PersonId;

/** How a try to sign in ended. What was wrong is never said. */
public sealed interface SignInOutcome {

    /** The password was right. */
    record Welcome(PersonId person) implements SignInOutcome {
    }

    /** The one-time code was right: now a password is to be chosen. */
    record FirstTime(PersonId person) implements SignInOutcome {
    }

    /** The one-time code was right, and nobody has confirmed it yet. */
    record NotYet() implements SignInOutcome {
    }

    /** Name or secret was wrong, or the person may not sign in. */
    record Wrong() implements SignInOutcome {
    }

    /** Too many tries: the next one is looked at after this time. */
    record Wait(Duration left) implements SignInOutcome {
    }

    /** Too many people sign in at this moment. */
    record Busy() implements SignInOutcome {
    }
}
