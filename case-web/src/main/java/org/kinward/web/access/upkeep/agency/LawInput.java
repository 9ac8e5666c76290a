package org.kinward.web.access.upkeep.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/**
 * What the law of the country says: from which age work is allowed, where that stands and when somebody looked it up, and
 * whether a child may be asked about its group.
 */
record LawInput(String age, String source, DateInput on, String group) {

    private static final List<String> AGES = List.of("14", "15", "16");
    private static final String WORDS = "admin.agency.group.";
    private static final String ASKED = "ASKED";
    private static final String FORBIDDEN = "FORBIDDEN";

    LawInput(@Nullable String age, @Nullable String source, @Nullable DateInput on, @Nullable String group) {
        this.age = age == null ? "" : age;
        this.source = source == null ? "" : source;
        this.on = DateInput.orEmpty(on);
        this.group = group == null ? "" : group;
    }

    static LawInput of(AgencyFacts.CountryLaw law) {
        var work = law.workAge();
        return new LawInput(Integer.toString(work.age()), work.source(),
                work.confirmedOn().map(day -> new DateInput(Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()), Integer.toString(day.getYear()))).orElse(null),
                law.groupAsked() ? ASKED : FORBIDDEN);
    }

    static List<Option> ages() {
        return AGES.stream().map(age -> Option.said(age, age)).toList();
    }

    static List<Option> groups() {
        return Stream.of(ASKED, FORBIDDEN).map(one -> Option.keyed(one, WORDS + one)).toList();
    }

    void check(Errors errors) {
        if (!AGES.contains(age)) {
            errors.rejectValue("law.age", "admin.agency.age.missing");
        }
        if (!group.equals(ASKED) && !group.equals(FORBIDDEN)) {
            errors.rejectValue("law.group", "admin.agency.group.missing");
        }
        if (source.strip().length() > 200) {
            errors.rejectValue("law.source", "admin.agency.source.length");
        }
        if (source.isBlank() && !on.isBlank()) {
            errors.rejectValue("law.source", "admin.agency.source.missing");
        }
    }

    AgencyFacts.CountryLaw read(Optional<LocalDate> confirmedOn) {
        return new AgencyFacts.CountryLaw(new AgencyFacts.WorkAge(Integer.parseInt(age), source, confirmedOn),
                group.equals(ASKED));
    }

    /** Whether the group is asked, in words. */
    Words groupWords() {
        return group.isEmpty() ? Words.keyed("admin.none") : groupWords(group.equals(ASKED));
    }

    static Words groupWords(boolean asked) {
        return Words.keyed(WORDS + (asked ? ASKED : FORBIDDEN));
    }
}
