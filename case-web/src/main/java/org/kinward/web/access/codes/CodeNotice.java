package org.kinward.web.access.codes;

import java.time.Clock;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.second.WaitingCodes;
import org.kinward.web.access.profile.OwnPage;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.shell.language.Days;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells a person on the own page that somebody has made a code for the account. */
@ControllerAdvice(assignableTypes = OwnPage.class)
class CodeNotice {

    private final WaitingCodes codes;
    private final SessionNotes notes;
    private final Days days;
    private final Clock clock;

    CodeNotice(WaitingCodes codes, SessionNotes notes, Days days, Clock clock) {
        this.codes = codes;
        this.notes = notes;
        this.days = days;
        this.clock = clock;
    }

    /** By whom, and when. */
    record Made(String by, String at) {
    }

    @ModelAttribute("codeMade")
    @Nullable
    Made made(HttpServletRequest request) {
        return notes.atWork(request).flatMap(person -> codes.of(person, clock.instant()))
                .map(code -> new Made(code.made().name(), days.written(code.made().at(), ZoneOffset.UTC))).orElse(null);
    }
}
