package org.kinward.persistence.intake.firsthour;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Sex;
import org.kinward.core.intake.firsthour.SexAndAge;

/** Page 8: girl or boy, and how old; of a birth the months between which it was, never the day. */
@Entity
@Table(schema = "casework", name = "first_hour_sex_age")
class SexAgeRow extends FirstHourRow {

    private @Nullable String sex;
    private String sexStanding = NOT_ASKED_YET;
    private @Nullable String ageForm;
    private String ageStanding = NOT_ASKED_YET;
    private @Nullable Integer ageBest;
    private @Nullable Integer ageYoungest;
    private @Nullable Integer ageOldest;
    private @Nullable LocalDate ageOn;
    private @Nullable String ageBasis;
    private @Nullable LocalDate birthEarliest;
    /** Lists read it; a page does not need it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable LocalDate birthLatest;

    static SexAgeRow of(SexAndAge page) {
        var row = new SexAgeRow();
        row.take(page);
        row.sex = name(page.sex());
        row.sexStanding = standing(page.sex());
        row.ageStanding = standing(page.age());
        if (page.age() instanceof Answer.Known<Age>(var age, _)) {
            row.take(age);
        }
        return row;
    }

    private void take(Age age) {
        ageBest = age.bestYear();
        ageOn = age.on();
        ageBasis = age.basis().name();
        birthEarliest = age.birth().earliest().atDay(1);
        birthLatest = age.birth().latest().atDay(1);
        ageForm = switch (age) {
            case Age.ByBirthDay _ -> "BIRTH_DAY";
            case Age.YearsOnDay _ -> "YEARS";
            case Age.Range(var years, _, _, _) -> {
                ageYoungest = years.youngest();
                ageOldest = years.oldest();
                yield "RANGE";
            }
        };
    }

    @Override
    SexAndAge toPage() {
        return new SexAndAge(head(), constant(Sex.class, sex, sexStanding),
                answer(ageForm, ageStanding, this::toAge));
    }

    private Age toAge(String form) {
        int best = Objects.requireNonNull(ageBest);
        var on = Objects.requireNonNull(ageOn);
        var basis = AgeBasis.valueOf(Objects.requireNonNull(ageBasis));
        return switch (form) {
            case "BIRTH_DAY" -> new Age.ByBirthDay(YearMonth.from(Objects.requireNonNull(birthEarliest)), best, on,
                    basis);
            case "RANGE" -> Age.ofRange(new Age.Years(Objects.requireNonNull(ageYoungest),
                    Objects.requireNonNull(ageOldest)), best, on, basis);
            default -> Age.ofYears(best, on, basis);
        };
    }
}
