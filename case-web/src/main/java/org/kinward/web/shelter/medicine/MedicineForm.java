package org.kinward.web.shelter.medicine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultText;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.Prescriber;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/**
 * A medicine, as typed. Its name and dose go to the vault and never come back; its revision says how many medicines had been
 * shown.
 */
record MedicineForm(String sealed, String hours, DateInput from, DateInput until, String prescriber,
        FormStamp stamp) {

    static final int LONGEST = 200;

    MedicineForm(@Nullable String sealed, @Nullable String hours, @Nullable DateInput from, @Nullable DateInput until,
            @Nullable String prescriber, @Nullable FormStamp stamp) {
        this.sealed = Fields.orEmpty(sealed);
        this.hours = Fields.orEmpty(hours);
        this.from = DateInput.orEmpty(from);
        this.until = DateInput.orEmpty(until);
        this.prescriber = Fields.orEmpty(prescriber);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static MedicineForm begin(House house, int shown) {
        var day = house.today();
        return new MedicineForm(null, null,
                new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()), null, null,
                FormStamp.shown(shown));
    }

    /** What was typed, for somebody who has seen so many medicines. */
    MedicineForm seen(int shown) {
        return new MedicineForm(sealed, hours, from, until, prescriber, FormStamp.shown(shown));
    }

    /** When it is given; empty if something is wrong, and then it says what, all of it at once. */
    Optional<Medicine.Plan> plan(Fields fields) {
        text(fields, sealed);
        var at = hours(fields);
        var first = fields.day("from", from);
        var last = until.isBlank() ? Optional.<LocalDate>empty() : fields.day("until", until);
        var who = fields.one("prescriber", prescriber, Prescriber.class);
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            fields.result().rejectValue("until", "shelter.medicine.until.before");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Medicine.Plan(at, first.orElseThrow(), last, who.orElseThrow()));
    }

    /** What is sealed. */
    static Optional<VaultText> text(Fields fields, String typed) {
        var text = TypedText.of(typed);
        TypedText.problem(text, LONGEST).ifPresentOrElse(
                key -> fields.result().rejectValue("sealed", key, new Object[]{LONGEST}, null), () -> {
                    if (text.isEmpty()) {
                        fields.missing("sealed");
                    }
                });
        return fields.result().hasFieldErrors("sealed") ? Optional.empty() : Optional.of(new VaultText(text));
    }

    private List<LocalTime> hours(Fields fields) {
        var read = new ArrayList<LocalTime>();
        for (var typed : hours.split("[,;]", -1)) {
            if (!typed.isBlank()) {
                TypedHour.read(typed).ifPresentOrElse(read::add,
                        () -> fields.result().rejectValue("hours", "shelter.medicine.hours.wrong"));
            }
        }
        if (read.stream().distinct().count() > Medicine.Plan.MOST_HOURS) {
            fields.result().rejectValue("hours", "shelter.medicine.hours.many");
        }
        return read;
    }

    /** A form about health prints itself as hidden. */
    @Override
    public String toString() {
        return "MedicineForm[hidden]";
    }
}
