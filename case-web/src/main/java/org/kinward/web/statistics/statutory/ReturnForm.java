package org.kinward.web.statistics.statutory;

import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.ledger.StatutoryReturn;
import org.kinward.core.statistics.statutory.SignReturn;
import org.kinward.web.shell.language.Digits;
import org.springframework.validation.BindingResult;

/** A return as typed: to whom, under which law, why, of which months, and the name below it. */
record ReturnForm(String authority, String law, String reason, String from, String to, String name) {

    private static final int SHORT = 200;
    private static final int LONG = 500;
    private static final int MONTHS = 12;

    ReturnForm(@Nullable String authority, @Nullable String law, @Nullable String reason, @Nullable String from,
            @Nullable String to, @Nullable String name) {
        this.authority = authority == null ? "" : authority;
        this.law = law == null ? "" : law;
        this.reason = reason == null ? "" : reason;
        this.from = from == null ? "" : from;
        this.to = to == null ? "" : to;
        this.name = name == null ? "" : name;
    }

    static ReturnForm empty() {
        return new ReturnForm(null, null, null, null, null, null);
    }

    /** What was typed; empty if something is wrong, and then it says what. */
    Optional<SignReturn.Wanted> read(FamilyId family, int year, BindingResult result) {
        words("authority", authority, SHORT, result);
        words("law", law, SHORT, result);
        words("reason", reason, LONG, result);
        words("name", name, SHORT, result);
        int first = month("from", from, result);
        int last = month("to", to, result);
        return result.hasErrors()
                ? Optional.empty()
                : Optional.of(new SignReturn.Wanted(family, new StatutoryReturn.To(authority, law, reason),
                        YearMonth.of(year, first), YearMonth.of(year, last), name));
    }

    private static void words(String field, String typed, int most, BindingResult result) {
        if (typed.isBlank() || typed.strip().length() > most) {
            result.rejectValue(field, "release.return." + field + ".wrong");
        }
    }

    private static int month(String field, String typed, BindingResult result) {
        var month = Digits.read(typed).filter(number -> number >= 1 && number <= MONTHS);
        if (month.isEmpty()) {
            result.rejectValue(field, "release.return." + field + ".wrong");
        }
        return month.orElse(1);
    }
}
