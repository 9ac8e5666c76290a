package org.kinward.core.lists.keeping;

import java.util.Set;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;

/** The code that a line gets: as it was typed, or made of the label. */
final class NewCode {

    private static final String BETWEEN = "_";

    private final OwnList list;

    NewCode(OwnList list) {
        this.list = list;
    }

    /** What comes of it. */
    sealed interface Made {

        record Fine(Code code) implements Made {
        }

        record Refused(ListRefusal why) implements Made {
        }
    }

    /** The code of a line with these words, while these are taken; one that the list has already is fine. */
    Made of(String typed, LineWords words, Set<Code> taken) {
        if (typed.equals(Code.OTHER.word())) {
            return new Made.Fine(Code.OTHER);
        }
        return switch (list.list()) {
            case DISTRICT -> district(typed, words, taken);
            case REGION -> region(typed);
            default -> typed.isEmpty() ? made("", words, taken) : plain(typed);
        };
    }

    private Made district(String typed, LineWords words, Set<Code> taken) {
        int end = typed.indexOf(BETWEEN) + 1;
        var region = end == 0 ? "" : typed.substring(0, end - 1);
        if (!WorldCode.isRegion(region) || !list.regions().contains(new Code(region))) {
            return new Made.Refused(ListRefusal.NO_SUCH_REGION);
        }
        if (typed.length() == end) {
            return made(typed, words, taken);
        }
        return WorldCode.in(CodeList.DISTRICT, typed).isPresent() ? plain(typed)
                : new Made.Refused(ListRefusal.CODE_WRONG);
    }

    /** Nobody makes codes of regions up: the standard has them. */
    private static Made region(String typed) {
        if (!WorldCode.isRegion(typed)) {
            return new Made.Refused(ListRefusal.CODE_WRONG);
        }
        return WorldCode.in(CodeList.REGION, typed).isPresent() ? new Made.Fine(new Code(typed))
                : new Made.Refused(ListRefusal.NO_SUCH_REGION);
    }

    private Made plain(String typed) {
        if (!Code.isCode(typed)) {
            return new Made.Refused(ListRefusal.CODE_WRONG);
        }
        var code = new Code(typed);
        return CodeWord.isReserved(code) && list.line(code).isEmpty() ? new Made.Refused(ListRefusal.CODE_RESERVED)
                : new Made.Fine(code);
    }

    private static Made made(String lead, LineWords words, Set<Code> taken) {
        return CodeWord.of(lead, words, taken).<Made>map(Made.Fine::new)
                .orElseGet(() -> new Made.Refused(ListRefusal.CODE_WRONG));
    }
}
