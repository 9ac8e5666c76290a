package org.kinward.web.audit.trail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.kinward.core.access.PersonId;
import org.kinward.reporting.audit.TrailKind;
import org.kinward.reporting.audit.TrailPeriod;
import org.kinward.reporting.audit.TrailPosition;
import org.kinward.web.shell.form.Cursor;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.springframework.validation.Errors;

/** What an auditor typed, read: everything wrong about the days at once, and what cannot be typed wrongly. */
record Question(TrailForm typed, Optional<TrailPeriod> period, Optional<UUID> about) {

    private static final Pattern SURROGATE = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    static Question of(TrailForm typed, ZoneId zone, Days days, Errors errors) {
        var from = days.read(typed.from());
        var until = days.read(typed.until());
        from.reject(errors, "from");
        until.reject(errors, "until");
        Optional<TrailPeriod> period = from instanceof ReadDay.Day(var first) && until instanceof ReadDay.Day(var last)
                ? period(first, last, zone, errors)
                : Optional.empty();
        return new Question(typed, period, about(typed.about(), errors));
    }

    Optional<PersonId> person() {
        return chosen(typed.person()).map(PersonId::new);
    }

    Optional<TrailKind> kind() {
        try {
            return typed.kind().isEmpty() ? Optional.empty() : Optional.of(TrailKind.valueOf(typed.kind()));
        } catch (IllegalArgumentException forged) {
            throw new UnreadableForm("kind");
        }
    }

    Optional<TrailPosition> behind() {
        return Cursor.read(typed.at(), typed.entry()).map(from -> new TrailPosition(from.at(), from.behind()));
    }

    private static Optional<TrailPeriod> period(LocalDate first, LocalDate last, ZoneId zone, Errors errors) {
        var period = TrailPeriod.of(first, last, zone);
        if (period.isEmpty()) {
            errors.rejectValue("until", last.isBefore(first) ? "audit.until.before" : "audit.until.too-far",
                    new Object[]{TrailPeriod.MOST_DAYS}, null);
        }
        return period;
    }

    /** Typed or pasted by a person, so a slip is told; the other ids come from our own links and lists. */
    private static Optional<UUID> about(String typed, Errors errors) {
        var id = idIn(typed);
        if (id.isEmpty() && !typed.isEmpty()) {
            errors.rejectValue("about", "audit.about.wrong");
        }
        return id;
    }

    private static Optional<UUID> chosen(String id) {
        var read = idIn(id);
        if (read.isEmpty() && !id.isEmpty()) {
            throw new UnreadableForm("id");
        }
        return read;
    }

    /** The surrogate in this text; empty when there is none. */
    static Optional<UUID> idIn(String text) {
        return SURROGATE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
