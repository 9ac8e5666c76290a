package org.kinward.web.later.suspect;

import java.util.EnumMap;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.later.suspect.SuspectedPerson;
import org.kinward.core.intake.later.suspect.SuspectedPerson.KnownFrom;
import org.kinward.core.intake.later.suspect.SuspectedPerson.Part;
import org.kinward.core.intake.later.suspect.SuspectedPerson.SuspectRole;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.Errors;

/** A suspected person, as typed. */
record SuspectForm(Who who, String place, String role, String source, String more, FormStamp stamp) {

    SuspectForm(@Nullable Who who, @Nullable String place, @Nullable String role, @Nullable String source,
            @Nullable String more, @Nullable FormStamp stamp) {
        this.who = who == null ? new Who(null, null, null, null) : who;
        this.place = Fields.orEmpty(place);
        this.role = Fields.orEmpty(role);
        this.source = Fields.orEmpty(source);
        this.more = Fields.orEmpty(more);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** By what the person can be found. */
    record Who(String name, String otherNames, String phone, String vehicle) {

        Who(@Nullable String name, @Nullable String otherNames, @Nullable String phone, @Nullable String vehicle) {
            this.name = Fields.orEmpty(name);
            this.otherNames = Fields.orEmpty(otherNames);
            this.phone = Fields.orEmpty(phone);
            this.vehicle = Fields.orEmpty(vehicle);
        }
    }

    static SuspectForm fresh(int written) {
        return new SuspectForm(null, null, null, null, null, FormStamp.fresh(new Revision(written)));
    }

    /** What was typed, for somebody who has seen so many. */
    SuspectForm seen(int written) {
        return new SuspectForm(who, place, role, source, more, FormStamp.fresh(new Revision(written)));
    }

    /** The person; empty if something is wrong, and then it says what. */
    Optional<SuspectedPerson> read(Errors wrong) {
        var parts = new EnumMap<Part, String>(Part.class);
        text(wrong, "who.name", who.name(), Part.NAME, parts);
        text(wrong, "who.otherNames", who.otherNames(), Part.OTHER_NAMES, parts);
        text(wrong, "who.phone", who.phone(), Part.PHONE, parts);
        text(wrong, "who.vehicle", who.vehicle(), Part.VEHICLE, parts);
        text(wrong, "place", place, Part.PLACE, parts);
        text(wrong, "more", more, Part.MORE, parts);
        if (parts.isEmpty() && !wrong.hasErrors()) {
            wrong.rejectValue("who.name", "later.suspect.nothing");
        }
        chosen(wrong, "role", role, SuspectRole.class, Part.ROLE, parts);
        chosen(wrong, "source", source, KnownFrom.class, Part.SOURCE, parts);
        return wrong.hasErrors() ? Optional.empty() : Optional.of(new SuspectedPerson(parts));
    }

    private static void text(Errors wrong, String field, String typed, Part part, EnumMap<Part, String> parts) {
        var text = TypedText.of(typed).replace('\n', ' ');
        var problem = TypedText.problem(text, SuspectedPerson.LONGEST);
        problem.ifPresent(key -> wrong.rejectValue(field, key, new Object[]{SuspectedPerson.LONGEST}, null));
        if (problem.isEmpty() && !text.isBlank()) {
            parts.put(part, text);
        }
    }

    private static <E extends Enum<E>> void chosen(Errors wrong, String field, String typed, Class<E> type, Part part,
            EnumMap<Part, String> parts) {
        var known = Fields.maybe(typed, type);
        if (known.isPresent()) {
            parts.put(part, known.get().name());
        } else if (!typed.isBlank()) {
            wrong.rejectValue(field, "shell.answer.unknown-standing");
        } else if (part == Part.SOURCE) {
            wrong.rejectValue(field, "later.suspect.source.missing");
        }
    }
}
