package org.kinward.web.consent.telling;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.DateInput;

/** Which authority was told, as typed. */
record AuthorityForm(String about, String authority, String how, DateInput on, String hour, String words) {

    AuthorityForm(@Nullable String about, @Nullable String authority, @Nullable String how, @Nullable DateInput on,
            @Nullable String hour, @Nullable String words) {
        this.about = Fields.orEmpty(about);
        this.authority = Fields.orEmpty(authority);
        this.how = Fields.orEmpty(how);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.words = Fields.orEmpty(words);
    }

    /** Begins with today, and with the one thing that is due if it is the only one. */
    static AuthorityForm begin(ConsentCase at, List<TellingReading.Due> due) {
        var day = at.today();
        return new AuthorityForm(due.size() == 1 ? due.getFirst().about().toString() : null, null, null,
                new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()), null, null);
    }

    /** What is written down; empty if something is wrong, and then it says what. */
    Optional<AuthorityTold> read(Fields fields, TellingReading.Page page, PersonId by) {
        if (!isDue(page)) {
            fields.missing("about");
        }
        var called = fields.words("authority", authority, AuthorityTold.Told.LONGEST);
        if (called.length() < AuthorityTold.Told.SHORTEST) {
            fields.missing("authority");
        }
        var way = fields.one("how", how, AuthorityTold.How.class);
        var day = fields.day("on", on);
        var time = TypedHour.read(hour);
        if (time.isEmpty()) {
            fields.missing("hour");
        }
        var said = fields.words("words", words, AuthorityTold.Told.WORDS);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        ZoneId zone = page.at().zone();
        var at = day.orElseThrow().atTime(time.orElseThrow()).atZone(zone).toInstant();
        return Optional.of(new AuthorityTold(page.at().file(), ConsentPath.id(about),
                new AuthorityTold.Told(called, way.orElseThrow(), at, said), by, page.at().now()));
    }

    /** One of the things that stand on the page as due, or that were told while it was open. */
    private boolean isDue(TellingReading.Page page) {
        return page.due().stream().map(TellingReading.Due::about).map(UUID::toString).anyMatch(about::equals)
                || page.told().stream().map(AuthorityTold::about).map(UUID::toString).anyMatch(about::equals);
    }
}
