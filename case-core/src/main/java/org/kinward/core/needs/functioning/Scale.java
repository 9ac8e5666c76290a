package org.kinward.core.needs.functioning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which answers a question takes; nobody knows is always one. */
public enum Scale {
    YES_OR_NO(CarerSaid.YES, CarerSaid.NO),
    HOW_HARD(CarerSaid.NO_DIFFICULTY, CarerSaid.SOME_DIFFICULTY, CarerSaid.A_LOT_OF_DIFFICULTY, CarerSaid.CANNOT_AT_ALL),
    /** Without the help that the child uses: it uses it because something is hard. */
    HOW_HARD_WITHOUT_HELP(CarerSaid.SOME_DIFFICULTY, CarerSaid.A_LOT_OF_DIFFICULTY, CarerSaid.CANNOT_AT_ALL),
    HOW_MUCH(CarerSaid.NOT_AT_ALL, CarerSaid.LESS, CarerSaid.THE_SAME, CarerSaid.MORE, CarerSaid.A_LOT_MORE),
    HOW_OFTEN(CarerSaid.DAILY, CarerSaid.WEEKLY, CarerSaid.MONTHLY, CarerSaid.A_FEW_TIMES_A_YEAR, CarerSaid.NEVER);

    private final List<CarerSaid> answers;

    Scale(CarerSaid... answers) {
        this.answers = Stream.concat(Arrays.stream(answers),
                Stream.of(CarerSaid.NOT_KNOWN)).toList();
    }

    public List<CarerSaid> answers() {
        return answers;
    }
}
