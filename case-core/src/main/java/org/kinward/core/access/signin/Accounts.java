package org.kinward.core.access.signin;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/** All accounts. Whoever writes here does so inside {@link AccountsWork}. */
public interface Accounts {

    Optional<Account> named(SignInName name);

    Optional<Account> of(PersonId person);

    /** Opens an account without any secret; false when the name is taken. */
    boolean open(PersonId person, SignInName name);

    /** From now on this password is asked, and no code. */
    void keepPassword(PersonId person, String hash, Instant now);

    /**
     * Keeps the code beside the password, or instead of an older code; it is asked when it opens.
     *
     * @param maker
     *            the administrator; nobody when the command on the server makes it
     */
    void keepCode(PersonId person, Account.Code code, Optional<PersonId> maker);

    /** The person has signed in. */
    void signedIn(PersonId person, Instant now);

    /** The person wants pages in this language, {@code en} or {@code fr}. */
    void speaks(PersonId person, String language);

    /** In which language the person reads; empty for nobody. */
    Optional<Spoken> spoken(PersonId person);

    /**
     * Languages, {@code en} or {@code fr}.
     *
     * @param own
     *            what the person chose; empty while the person has not chosen
     * @param agencys
     *            in which a shared device of the agency starts
     */
    record Spoken(Optional<String> own, String agencys) {
    }

    /** Whom this person calls about the program, as the agency has written it; empty while there is nobody. */
    Optional<String> helpPhone(PersonId person);

    /** The person has agreed to the code of conduct. */
    void agreed(PersonId person, Instant now);
}
