package org.kinward.web.intake.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.intake.later.HealthWorkersTick;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.Listed;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.intake.typed.TypedText;

/** Reads what was chosen from a list. A code of another list, or one that a browser made up, is no choice. */
final class ListedReading {

    private final Reading reading;
    private final String name;
    private final CodeList list;

    ListedReading(Reading reading, String name, CodeList list) {
        this.reading = reading;
        this.name = name;
        this.list = list;
    }

    Optional<Listed> one(ListedInput input) {
        var said = said(input.said(), input.value().strip().equals(Code.OTHER.word()));
        var code = known(input.value());
        if (code.isEmpty()) {
            if (!input.value().isBlank()) {
                reading.reject(name + ".value", Reading.NO_SUCH_LINE);
            }
            return Optional.empty();
        }
        return chosen(code.get(), said);
    }

    Optional<Set<Listed>> several(ListedInputs input) {
        var ticked = input.value().stream().map(String::strip).distinct().toList();
        var said = said(input.said(), ticked.contains(Code.OTHER.word()));
        if (ticked.contains(Reading.NONE)) {
            return none(ticked, input.said());
        }
        var chosen = new HashSet<Listed>();
        ticked.forEach(typed -> known(typed).flatMap(code -> chosen(code, said)).ifPresent(chosen::add));
        if (ticked.stream().anyMatch(typed -> known(typed).isEmpty())) {
            reading.reject(name + ".value", Reading.NO_SUCH_LINE);
        }
        return chosen.size() < ticked.size() || ticked.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(chosen));
    }

    private Optional<Set<Listed>> none(List<String> ticked, String said) {
        if (ticked.size() > 1) {
            reading.reject(name + ".value", "intake.none.both");
        }
        return ticked.size() > 1 || !said.isBlank() ? Optional.empty() : Optional.of(Set.of());
    }

    private Optional<Code> known(String typed) {
        return Code.isCode(typed.strip())
                ? reading.ground().listed().words().line(list, new Code(typed.strip())).map(line -> line.code())
                        .filter(code -> !HealthWorkersTick.isFor(code))
                : Optional.empty();
    }

    private Optional<Listed> chosen(Code code, Optional<String> said) {
        return code.equals(Code.OTHER) ? said.map(words -> new Listed(code, words)) : Optional.of(Listed.of(code));
    }

    /** The words beside other; empty if there are none or they cannot be kept. They are never lost without a word. */
    private Optional<String> said(String typed, boolean isOther) {
        var text = TypedText.of(typed);
        var field = name + ".said";
        if (isOther && text.isEmpty()) {
            reading.reject(field, "intake.listed.said.missing");
        } else if (!isOther && !text.isEmpty()) {
            reading.reject(field, "intake.listed.said.alone");
        } else if (isOther && reading.ground().listed().tells(text)) {
            reading.reject(field, "intake.words.tell");
        } else {
            return SealedReading.text(reading, field, text, Listed.LONGEST);
        }
        return Optional.empty();
    }
}
