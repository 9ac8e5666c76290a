package org.kinward.core.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;

/** What every keeper of form keys promises. */
public abstract class DoneOnceContract {

    private final UUID key = UUID.randomUUID();

    /** The keeper under test, as this person reaches it. */
    protected abstract DoneOnce of(PersonId person);

    /** Somebody who sends forms. */
    protected abstract PersonId person();

    /** Somebody else. */
    protected abstract PersonId other();

    @Test
    void takesAFormOnceAndThenGivesWhatCameOfIt() {
        assertThat(claim(person(), "create 1", "first")).isEqualTo(new DoneOnce.Claim.Fresh());

        assertThat(claim(person(), "create 1", "second")).isEqualTo(new DoneOnce.Claim.Done("first"));
        assertThat(claim(person(), "create 1", "third")).isEqualTo(new DoneOnce.Claim.Done("first"));
    }

    @Test
    void seesThatAKeyComesBackWithAnotherRequest() {
        claim(person(), "create 1", "first");

        assertThat(claim(person(), "create 2", "second")).isEqualTo(new DoneOnce.Claim.OtherRequest());
    }

    @Test
    void keepsTheKeysOfPeopleApart() {
        claim(person(), "create 1", "mine");

        assertThat(claim(other(), "create 1", "theirs")).isEqualTo(new DoneOnce.Claim.Fresh());
    }

    private DoneOnce.Claim claim(PersonId who, String request, String result) {
        return of(who).claim(new OnceKey(key, request), who, result);
    }
}
