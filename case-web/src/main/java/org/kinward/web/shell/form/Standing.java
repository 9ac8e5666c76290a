package org.kinward.web.shell.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;

/** How one question stands, read from what was typed: answered, left open for a reason, or not clear. */
public sealed interface Standing {

    /** There is an answer; who stands behind it may not have been said. */
    record Answered(Optional<Certainty> certainty) implements Standing {
    }

    /** There is none, for this reason. */
    record Open(Reason reason) implements Standing {
    }

    /** What was sent contradicts itself; {@code key} is the message that says what to do. */
    record Unclear(String key) implements Standing {
    }

    /** Nothing typed and nothing ticked is {@link Reason#NOT_ASKED_YET}. */
    static Standing of(String value, String standing) {
        var reasonAsValue = find(Reason.values(), value);
        if (reasonAsValue.isPresent()) {
            return new Open(reasonAsValue.get());
        }
        var reason = find(Reason.values(), standing);
        var certainty = find(Certainty.values(), standing);
        if (!standing.isBlank() && reason.isEmpty() && certainty.isEmpty()) {
            return new Unclear("shell.answer.unknown-standing");
        }
        if (value.isBlank()) {
            return certainty.isPresent()
                    ? new Unclear("shell.answer.value-missing")
                    : new Open(reason.orElse(Reason.NOT_ASKED_YET));
        }
        return reason.isPresent() ? new Unclear("shell.answer.both") : new Answered(certainty);
    }

    /** The answer, given how the value is made and who stands behind it when the page did not ask. */
    default <T> Answer<T> toAnswer(Supplier<T> value, Certainty usual) {
        return switch (this) {
            case Answered answered -> Answer.known(value.get(), answered.certainty().orElse(usual));
            case Open open -> Answer.missing(open.reason());
            case Unclear unclear -> throw new UnreadableForm(unclear.key());
        };
    }

    private static <E extends Enum<E>> Optional<E> find(E[] constants, String name) {
        return Arrays.stream(constants).filter(constant -> constant.name().equals(name.strip())).findFirst();
    }
}
