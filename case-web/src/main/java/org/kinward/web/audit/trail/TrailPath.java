package org.kinward.web.audit.trail;

import java.util.UUID;

import org.kinward.reporting.audit.TrailPosition;
import org.kinward.web.shell.form.DateInput;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the auditor's page. They hold what was read and understood, never what was typed. */
final class TrailPath {

    static final String TRAIL = "/audit";

    private TrailPath() {
    }

    /** The same question about this one thing. */
    static String about(TrailForm form, UUID subject) {
        return with(form, subject.toString()).encode().build().toUriString();
    }

    /** The same question from here on. */
    static String behind(TrailForm form, TrailPosition position) {
        return with(form, form.about()).queryParam("at", position.at()).queryParam("entry", position.entry()).encode()
                .build().toUriString();
    }

    private static UriComponentsBuilder with(TrailForm form, String about) {
        var path = UriComponentsBuilder.fromPath(TRAIL);
        day(path, "from", form.from());
        day(path, "until", form.until());
        return path.queryParam("person", form.person()).queryParam("about", about).queryParam("kind", form.kind());
    }

    private static void day(UriComponentsBuilder path, String name, DateInput day) {
        path.queryParam(name + ".day", day.day()).queryParam(name + ".month", day.month())
                .queryParam(name + ".year", day.year());
    }
}
