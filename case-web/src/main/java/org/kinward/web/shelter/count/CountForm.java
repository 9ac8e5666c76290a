package org.kinward.web.shelter.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.count.CountId;
import org.kinward.core.shelter.count.CountLine;
import org.kinward.core.shelter.count.HeadCount;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HouseReading;

/**
 * A head count as typed; its revision says how many counts of the round had been seen.
 *
 * @param round
 *            which round was counted: nobody counts the morning while the night begins
 */
record CountForm(List<LineInput> lines, String reason, String round, FormStamp stamp) {

    CountForm(@Nullable List<LineInput> lines, @Nullable String reason, @Nullable String round,
            @Nullable FormStamp stamp) {
        this.round = Fields.orEmpty(round);
        this.lines = lines == null ? List.of() : List.copyOf(lines);
        this.reason = Fields.orEmpty(reason);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Nothing is ticked before somebody has seen the child; a count that is corrected begins with what was said. */
    static CountForm of(HouseReading.Full full, Optional<HeadCount> before) {
        var said = before.map(HeadCount::lines).orElse(List.of()).stream()
                .collect(Collectors.toMap(line -> line.child().value(), Function.identity()));
        var lines = full.children().stream().map(child -> Optional.ofNullable(said.get(child.intake()))
                .map(line -> LineInput.of(line, full.house())).orElseGet(() -> LineInput.of(child.intake().toString())))
                .toList();
        return new CountForm(lines, null, word(full.house()),
                FormStamp.shown(before.map(one -> one.which().number()).orElse(0)));
    }

    /** What was typed, for the children who should be in the house now, and for who has seen the newest count. */
    CountForm anew(HouseReading.Full full, long seen) {
        Map<String, LineInput> typed = lines.stream()
                .collect(Collectors.toMap(LineInput::child, Function.identity(), (one, _) -> one));
        return new CountForm(full.children().stream().map(child -> child.intake().toString())
                .map(id -> typed.getOrDefault(id, LineInput.of(id))).toList(), reason, word(full.house()),
                FormStamp.shown(seen));
    }

    private static String word(House house) {
        return house.round().day() + " " + house.round().half();
    }

    /** Whether it is about the round that is due now, and behind no count that nobody has made. */
    boolean isOf(House house, long seen) {
        return round.equals(word(house)) && stamp.shownRevision().number() <= seen;
    }

    /** Whether it corrects a count that was seen. */
    public boolean isCorrection() {
        return stamp.shownRevision().number() > 0;
    }

    /** The count; empty if something is wrong, and then it says what. */
    Optional<HeadCount> read(Fields fields, House house, PersonId by) {
        var read = new ArrayList<CountLine>();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).read(new LineInput.At("lines[" + i + "]", house, fields.result())).ifPresent(read::add);
        }
        var why = isCorrection() ? fields.words("reason", reason, HeadCount.LONGEST) : "";
        if (isCorrection() && why.length() < HeadCount.SHORTEST) {
            fields.missing("reason");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var number = (int) stamp.shownRevision().number() + 1;
        return Optional.of(new HeadCount(new CountId(stamp.idempotencyKey()), house.round(), read,
                new HeadCount.Which(number, why), by, house.now()));
    }
}
