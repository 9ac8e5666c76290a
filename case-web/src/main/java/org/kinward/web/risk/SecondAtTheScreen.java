package org.kinward.web.risk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.SignIn;
import org.kinward.core.access.signin.SignInOutcome;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The second member of staff says by her own password, at the same screen, that she is here. It is slowed down and written down
 * as a sign-in is. Her password is in no draft: no form keeps a field of that name. Never inside a transaction.
 */
@Component
public class SecondAtTheScreen {

    private final SignIn signIn;

    private final Clock clock;

    SecondAtTheScreen(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is her. */
        record Here() implements Outcome {
        }

        /** It is not, or she may not sign in. */
        record Wrong() implements Outcome {
        }

        /** Too many tries, or too many people at this moment. */
        record Wait(Duration left) implements Outcome {
        }
    }

    /**
     * Who is the second person, and the password as she typed it.
     *
     * @param person
     *            empty where nobody is needed
     */
    public record Said(Optional<PersonId> person, String password) {

        /** Where one person is enough. */
        public static Said nobody() {
            return new Said(Optional.empty(), "");
        }

        @Override
        public String toString() {
            return "Said[hidden]";
        }
    }

    /** Why she is not here; empty where she is, and where nobody is needed. */
    public Optional<Outcome> missing(Said said) {
        return said.person().map(one -> asked(one, said.password())).filter(one -> !(one instanceof Outcome.Here));
    }

    private Outcome asked(PersonId second, String password) {
        return switch (signIn.unlock(second, password, address(), clock.instant())) {
            case SignInOutcome.Welcome _ -> new Outcome.Here();
            case SignInOutcome.Wait(var left) -> new Outcome.Wait(left);
            case SignInOutcome.Busy _ -> new Outcome.Wait(Duration.ofSeconds(10));
            case SignInOutcome.Wrong _,SignInOutcome.NotYet _,SignInOutcome.FirstTime _ -> new Outcome.Wrong();
        };
    }

    private static String address() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr() : "";
    }
}
