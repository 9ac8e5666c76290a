package org.kinward.core.lists.keeping;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;

/** What may be done with a list: codes are never deleted and never change, <em>other</em> is always there and last. */
final class ListRules {

    private final OwnList now;

    ListRules(OwnList now) {
        this.now = now;
    }

    /** What comes of a wish. */
    sealed interface Outcome {

        /** The lines as they become; none if nothing changes. */
        record Changes(List<OwnLine> lines) implements Outcome {
        }

        record Refused(ListRefusal why) implements Outcome {
        }
    }

    Outcome after(ListWish wish) {
        return switch (wish) {
            case ListWish.Add add -> added(add);
            case ListWish.Reword(var code, var words) -> now.line(code).map(line -> reworded(line, words))
                    .orElseGet(() -> refused(ListRefusal.NO_SUCH_LINE));
            case ListWish.Retire(var code) -> retired(code, true);
            case ListWish.BringBack(var code) -> retired(code, false);
            case ListWish.Move(var code, var isUp) -> moved(code, isUp);
            case ListWish.Import(var rows) -> {
                var plan = ListPlan.of(now, rows);
                yield plan.problems().isEmpty() ? new Outcome.Changes(plan.lines()) : refused(ListRefusal.ROWS_WRONG);
            }
        };
    }

    private Outcome added(ListWish.Add add) {
        var list = now.list();
        if (now.lines().size() >= list.most()) {
            return refused(ListRefusal.FULL);
        }
        if (!list.isOfTheWorld() && !add.heading().isEmpty() && !now.headings().contains(add.heading())) {
            return refused(ListRefusal.NO_SUCH_HEADING);
        }
        var taken = now.lines().stream().map(OwnLine::code).collect(Collectors.toUnmodifiableSet());
        var typed = list == CodeList.DISTRICT ? WorldCode.whole(add.heading(), add.code()) : add.code();
        return switch (new NewCode(now).of(typed, add.words(), taken)) {
            case NewCode.Made.Refused(var why) -> refused(why);
            case NewCode.Made.Fine(var code) when taken.contains(code) -> refused(
                    CodeWord.isReserved(code) ? ListRefusal.CODE_RESERVED : ListRefusal.CODE_TAKEN);
            case NewCode.Made.Fine(var code) -> added(new OwnLine(code, add.words(),
                    WorldCode.in(list, code.word()).orElse(add.heading()), Places.next(now.lines()),
                    new OwnLine.State(false, false)));
        };
    }

    private Outcome added(OwnLine line) {
        return isSaidBefore(line) ? refused(ListRefusal.LABEL_TAKEN) : changed(line);
    }

    private Outcome reworded(OwnLine line, LineWords words) {
        var after = line.saying(words);
        if (after.equals(line)) {
            return new Outcome.Changes(List.of());
        }
        return isSaidBefore(after) ? refused(ListRefusal.LABEL_TAKEN) : changed(after);
    }

    private Outcome retired(Code code, boolean wanted) {
        var line = now.line(code);
        if (line.isEmpty()) {
            return refused(ListRefusal.NO_SUCH_LINE);
        }
        var after = line.get().retired(wanted);
        if (after.isOther()) {
            return refused(ListRefusal.OTHER_STAYS);
        }
        if (after.equals(line.get())) {
            return new Outcome.Changes(List.of());
        }
        return !wanted && isSaidBefore(after) ? refused(ListRefusal.LABEL_TAKEN) : changed(after);
    }

    private Outcome moved(Code code, boolean isUp) {
        var line = now.line(code).filter(one -> !one.isRetired());
        if (line.isEmpty() || now.list().isOfTheWorld()) {
            return refused(ListRefusal.NO_SUCH_LINE);
        }
        if (line.get().isOther()) {
            return refused(ListRefusal.OTHER_STAYS);
        }
        return Places.moved(now, code, isUp).<Outcome>map(Outcome.Changes::new)
                .orElseGet(() -> refused(ListRefusal.AT_THE_END));
    }

    /** Two lines that are offered never say the same in one language; two places may, where they lie apart. */
    private boolean isSaidBefore(OwnLine line) {
        return !line.isRetired() && now.offered().stream().filter(other -> !other.code().equals(line.code()))
                .filter(other -> !now.list().isOfTheWorld() || other.heading().equals(line.heading()))
                .anyMatch(other -> same(other.words().english(), line.words().english())
                        || same(other.words().french(), line.words().french()));
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static Outcome changed(OwnLine line) {
        return new Outcome.Changes(List.of(line));
    }

    private static Outcome refused(ListRefusal why) {
        return new Outcome.Refused(why);
    }
}
