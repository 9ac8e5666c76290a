package org.kinward.web.intake.event;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.intake.EventLists;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.FormStamp;

/**
 * One child in twenty seconds, as typed.
 *
 * @param line
 *            which line is corrected; empty for the next child
 * @param label
 *            the number on its wrist, or empty
 */
record FastForm(String line, String label, Seen seen, Tied tied, String room, FormStamp stamp) {

    /** What is seen of the child; empty is not asked yet. */
    record Seen(String sex, String age, String language, String health) {

        Seen(@Nullable String sex, @Nullable String age, @Nullable String language, @Nullable String health) {
            this.sex = Objects.requireNonNullElse(sex, "");
            this.age = Objects.requireNonNullElse(age, "");
            this.language = Objects.requireNonNullElse(language, "");
            this.health = Objects.requireNonNullElse(health, "");
        }
    }

    /** To which child on the list it belongs. */
    record Tied(String kind, String to) {

        Tied(@Nullable String kind, @Nullable String to) {
            this.kind = Objects.requireNonNullElse(kind, "");
            this.to = Objects.requireNonNullElse(to, "");
        }
    }

    FastForm(@Nullable String line, @Nullable String label, @Nullable Seen seen, @Nullable Tied tied,
            @Nullable String room,
            @Nullable FormStamp stamp) {
        this.line = Objects.requireNonNullElse(line, "");
        this.label = Objects.requireNonNullElse(label, "");
        this.seen = seen == null ? new Seen(null, null, null, null) : seen;
        this.tied = tied == null ? new Tied(null, null) : tied;
        this.room = Objects.requireNonNullElse(room, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Ready for the next child. */
    static FastForm next() {
        return new FastForm(null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** Everything that was typed: one form is for one child. */
    String typed() {
        return String.join("|", label, seen.sex(), seen.age(), seen.language(), seen.health(), tied.kind(), tied.to(),
                room);
    }

    /** The same child on a form of its own. */
    FastForm again() {
        return new FastForm(line, label, seen, tied, room, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, for somebody who has seen this revision of the line. */
    FastForm seen(long revision) {
        return new FastForm(line, label, seen, tied, room, FormStamp.shown(revision));
    }

    /** What stands on a line of the list. */
    static FastForm of(EventLists.Child child) {
        var looks = child.looks();
        var age = looks.age().isPresent() ? Integer.toString(looks.age().getAsInt()) : "";
        var health = !looks.health().looked() ? "" : looks.health().signs().stream()
                .filter(sign -> !sign.equals(FastReading.WITH_A_BABY)).findFirst().orElse(Reading.NONE);
        return new FastForm("" + child.line(), child.number().orElse(""),
                new Seen(looks.sex().orElse(""), age, looks.language().orElse(""), health),
                new Tied(child.tied().kind().orElse(""),
                        child.tied().kind().map(_ -> "" + child.tied().to()).orElse("")),
                looks.room().map(EventLists.Room::id).map(UUID::toString).orElse(""), FormStamp.shown(child.version()));
    }
}
