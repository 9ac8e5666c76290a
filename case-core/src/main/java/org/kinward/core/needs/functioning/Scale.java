package org.kinward.core.needs.functioning;

import java.util.List;

/** Which answers a question takes; that nobody knows is always one. */
public enum Scale {
    YES_OR_NO, HOW_HARD,
    /** Without the help that the child uses: it uses it because something is hard. */
    HOW_HARD_WITHOUT_HELP, HOW_MUCH, HOW_OFTEN;

    public List<CarerSaid> answers() {
        return switch (this) {
            case YES_OR_NO -> List.of(CarerSaid.YES, CarerSaid.NO, CarerSaid.NOT_KNOWN);
            case HOW_HARD -> List.of(CarerSaid.NO_DIFFICULTY, CarerSaid.SOME_DIFFICULTY,
                    CarerSaid.A_LOT_OF_DIFFICULTY, CarerSaid.CANNOT_AT_ALL, CarerSaid.NOT_KNOWN);
            case HOW_HARD_WITHOUT_HELP -> List.of(CarerSaid.SOME_DIFFICULTY, CarerSaid.A_LOT_OF_DIFFICULTY,
                    CarerSaid.CANNOT_AT_ALL, CarerSaid.NOT_KNOWN);
            case HOW_MUCH -> List.of(CarerSaid.NOT_AT_ALL, CarerSaid.LESS, CarerSaid.THE_SAME, CarerSaid.MORE,
                    CarerSaid.A_LOT_MORE, CarerSaid.NOT_KNOWN);
            case HOW_OFTEN -> List.of(CarerSaid.DAILY, CarerSaid.WEEKLY, CarerSaid.MONTHLY,
                    CarerSaid.A_FEW_TIMES_A_YEAR, CarerSaid.NEVER, CarerSaid.NOT_KNOWN);
        };
    }
}
