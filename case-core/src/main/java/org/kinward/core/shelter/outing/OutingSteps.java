package org.kinward.core.shelter.outing;

import java.util.Optional;

/** Which step follows which, on one way out. */
final class OutingSteps {

    private OutingSteps() {
    }

    /** What becomes of it; empty where it is not any more as the form had shown it. */
    static Optional<Outing> next(Outing stands, MoveOuting.Press press) {
        return switch (stands) {
            case Outing.Planned planned when press.step() == MoveOuting.OutingStep.LEFT ->
                Optional.of(planned.left(press.how(), named(press)));
            case Outing.Planned planned when press.step() == MoveOuting.OutingStep.CALLED_OFF ->
                Optional.of(planned.off(press.how()));
            case Outing.Away away when press.step() == MoveOuting.OutingStep.BACK ->
                Optional.of(away.back(press.how()));
            default -> Optional.empty();
        };
    }

    private static Optional<Outing.Escort> named(MoveOuting.Press press) {
        if (press.escort().filter(one -> one.name().isEmpty()).isPresent()) {
            throw new IllegalArgumentException("who takes a child along has a name");
        }
        return press.escort();
    }

    /** Whether the same was said before. */
    static boolean isDone(Outing stands, MoveOuting.Press press) {
        var how = press.how();
        return switch (stands) {
            case Outing.Planned _ -> false;
            case Outing.Away away -> press.step() == MoveOuting.OutingStep.LEFT && same(away.left(), how)
                    && away.escort().equals(press.escort());
            case Outing.Returned returned -> press.step() == MoveOuting.OutingStep.BACK && same(returned.back(), how);
            case Outing.CalledOff off ->
                press.step() == MoveOuting.OutingStep.CALLED_OFF && off.off().by().equals(how.by());
        };
    }

    private static boolean same(Outing.Moved one, Outing.Moved other) {
        return one.at().equals(other.at()) && one.by().equals(other.by());
    }
}
