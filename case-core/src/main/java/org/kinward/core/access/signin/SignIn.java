package org.kinward.core.access.signin;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.Account.Secret;
import org.kinward.core.access.signin.SignInOutcome.Busy;
import org.kinward.core.access.signin.SignInOutcome.FirstTime;
import org.kinward.core.access.signin.SignInOutcome.NotYet;
import org.kinward.core.access.signin.SignInOutcome.Wait;
import org.kinward.core.access.signin.SignInOutcome.Welcome;
import org.kinward.core.access.signin.SignInOutcome.Wrong;

/**
 * Lets a person in who knows the secret of the account. It takes the same steps, and the same time, whether the name
 * exists or not.
 */
public final class SignIn {

    private final Accounts accounts;
    private final SignInLimits limits;
    private final Passwords passwords;
    private final SignInRecord written;

    public SignIn(Accounts accounts, SignInLimits limits, Passwords passwords, SignInRecord written) {
        this.accounts = accounts;
        this.limits = limits;
        this.passwords = passwords;
        this.written = written;
    }

    /** Tries this name and secret from this address. */
    public SignInOutcome signIn(Attempt attempt, Instant now) {
        var account = SignInName.read(attempt.name()).flatMap(accounts::named);
        return attempt(attempt, account, now);
    }

    /** Asks the person of a locked screen once more. */
    public SignInOutcome unlock(PersonId person, String password, String address, Instant now) {
        var account = accounts.of(person);
        var name = account.map(known -> known.name().value()).orElse("");
        return attempt(new Attempt(name, password, address), account, now);
    }

    private SignInOutcome attempt(Attempt attempt, Optional<Account> account, Instant now) {
        var taken = limits.take(attempt.name(), attempt.address(), now);
        if (taken.pause().isPresent()) {
            return new Wait(taken.pause().get());
        }
        var secret = account.flatMap(known -> known.askedAt(now, attempt.secret()));
        try {
            var right = passwords.matches(attempt.secret(), secret.map(Secret::hash).orElseGet(passwords::nobodys));
            return right && account.isPresent() && secret.isPresent()
                    ? welcome(attempt, account.get(), secret.get(), now)
                    : refuse(account, taken.last());
        } catch (Passwords.TooBusy busy) {
            limits.giveBack(attempt.name(), attempt.address(), now);
            return new Busy();
        }
    }

    private SignInOutcome welcome(Attempt attempt, Account account, Secret secret, Instant now) {
        limits.giveBack(attempt.name(), attempt.address(), now);
        if (secret instanceof Account.Code code && !code.hasOpened(now)) {
            written.refused(Optional.of(account.person()), false);
            return new NotYet();
        }
        written.signedIn(account.person(), now);
        return secret instanceof Account.Code ? new FirstTime(account.person()) : new Welcome(account.person());
    }

    private SignInOutcome refuse(Optional<Account> account, boolean last) {
        written.refused(account.map(Account::person), last);
        return new Wrong();
    }

    /**
     * What was typed, and where it came from.
     *
     * @param address
     *            network address of the caller, for the limits only
     */
    public record Attempt(String name, String secret, String address) {

        @Override
        public String toString() {
            return "Attempt";
        }
    }
}
