package org.kinward.web.access.upkeep.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.Option;
import org.springframework.validation.Errors;

/** From which age work is allowed, where that stands, and when somebody looked it up. */
record WorkAgeInput(String age, String source, DateInput on) {

    private static final List<String> AGES = List.of("14", "15", "16");

    WorkAgeInput(@Nullable String age, @Nullable String source, @Nullable DateInput on) {
        this.age = age == null ? "" : age;
        this.source = source == null ? "" : source;
        this.on = DateInput.orEmpty(on);
    }

    static WorkAgeInput of(AgencyFacts.WorkAge work) {
        return new WorkAgeInput(Integer.toString(work.age()), work.source(),
                work.confirmedOn().map(day -> new DateInput(Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()), Integer.toString(day.getYear()))).orElse(null));
    }

    static List<Option> ages() {
        return AGES.stream().map(age -> Option.said(age, age)).toList();
    }

    void check(Errors errors) {
        if (!AGES.contains(age)) {
            errors.rejectValue("work.age", "admin.agency.age.missing");
        }
        if (source.strip().length() > 200) {
            errors.rejectValue("work.source", "admin.agency.source.length");
        }
        if (source.isBlank() && !on.isBlank()) {
            errors.rejectValue("work.source", "admin.agency.source.missing");
        }
    }

    AgencyFacts.WorkAge read(Optional<LocalDate> confirmedOn) {
        return new AgencyFacts.WorkAge(Integer.parseInt(age), source, confirmedOn);
    }
}
