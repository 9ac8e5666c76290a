package org.kinward.web.shelter.medicine;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.House;

/** Puts a sheet into words; what things are called is not among them. */
final class MedicineWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private MedicineWords() {
    }

    /**
     * One medicine.
     *
     * @param asNeeded
     *            whether it is given when the child needs it, so that there is no dose to wait for
     * @param told
     *            the other file of the child in which it was written down, or null
     */
    record Line(int number, List<Words> lines, boolean open, boolean asNeeded, @Nullable UUID told) {
    }

    /** A dose to be given, and whether its hour is over. */
    record Due(int medicine, String when, boolean late, String href) {
    }

    static List<Line> medicines(MedicineReading.At at) {
        return at.sheet().medicines().stream().map(one -> new Line(one.number(), lines(one),
                one.isOpen(at.house().today()), one.plan().hours().isEmpty(), null)).toList();
    }

    private static List<Words> lines(Medicine medicine) {
        var plan = medicine.plan();
        var days = new Days();
        var lines = new ArrayList<Words>();
        lines.add(plan.hours().isEmpty() ? Words.keyed("shelter.medicine.as-needed")
                : Words.keyed("shelter.medicine.at",
                        plan.hours().stream().map(HOUR::format).collect(Collectors.joining(", "))));
        lines.add(plan.until().map(last -> Words.keyed("shelter.medicine.days", days.written(plan.from()),
                days.written(last))).orElseGet(() -> Words.keyed("shelter.medicine.since", days.written(plan.from()))));
        lines.add(Words.of(plan.prescriber()));
        medicine.stopped().ifPresent(how -> lines.add(Words.of(how.why())));
        return lines;
    }

    static List<Line> allergies(MedicineReading.At at) {
        return at.sheet().allergies().stream().map(one -> {
            var lines = new ArrayList<Words>();
            lines.add(Words.of(one.severity()));
            one.ended().ifPresent(how -> lines.add(Words.of(how.why())));
            return new Line(one.number(), lines, one.ended().isEmpty(), false,
                    one.file().equals(at.file()) ? null : one.file().value());
        }).toList();
    }

    /** The worst of what the child must not have. */
    static List<Words> banner(MedicineReading.At at) {
        return HouseMedicineReading.worst(at.sheet().allergies());
    }

    static List<Due> due(List<Dose.Which> doses, House house) {
        return doses.stream().map(one -> new Due(one.medicine(), house.written(one.due()),
                one.due().isBefore(house.now()), MedicinePath.of(one))).toList();
    }

    /** What was said of doses, the newest first. */
    static List<TimelineEntry> history(MedicineReading.At at) {
        return at.sheet().doses().stream().map(one -> {
            var lines = new ArrayList<Words>();
            lines.add(Words.keyed("shelter.medicine.dose.of", one.which().medicine(),
                    at.house().written(one.which().due())));
            if (!one.why().isEmpty()) {
                lines.add(Words.keyed("shelter.medicine.corrected"));
                lines.add(Words.said(one.why()));
            }
            return new TimelineEntry("term.doseCame." + one.came(), at.sheet().names().get(one.by()), one.hour(),
                    at.house().written(one.hour()), lines);
        }).toList();
    }
}
