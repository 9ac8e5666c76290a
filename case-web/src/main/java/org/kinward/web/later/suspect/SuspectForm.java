package org.kinward.web.later.suspect;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.later.suspect.SuspectedPerson;
import org.kinward.core.later.suspect.SuspectedPerson.KnownFrom;
import org.kinward.core.later.suspect.SuspectedPerson.Part;
import org.kinward.core.later.suspect.SuspectedPerson.SuspectRole;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.Errors;

/** A suspected person, as typed. */
record SuspectForm(Who who, String place, String role, String source, String more, FormStamp stamp) {

    /** In which field each part is typed, as they stand on the page. */
    private static final Map<Part, String> FIELDS = new EnumMap<>(Map.of(Part.NAME, "who.name", Part.OTHER_NAMES,
            "who.otherNames", Part.PHONE, "who.phone", Part.VEHICLE, "who.vehicle", Part.PLACE, "place", Part.MORE,
            "more"));

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

    static SuspectForm fresh() {
        return new SuspectForm(null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** The person; empty if something is wrong, and then it says what. */
    Optional<SuspectedPerson> read(Errors wrong) {
        var parts = new EnumMap<Part, String>(Part.class);
        var typed = Map.of(Part.NAME, who.name(), Part.OTHER_NAMES, who.otherNames(), Part.PHONE, who.phone(),
                Part.VEHICLE, who.vehicle(), Part.PLACE, place, Part.MORE, more);
        FIELDS.forEach((part, field) -> text(wrong, field, typed.getOrDefault(part, ""))
                .ifPresent(text -> parts.put(part, text)));
        if (parts.isEmpty() && !wrong.hasErrors()) {
            wrong.rejectValue("who.name", "later.suspect.nothing");
        }
        chosen(wrong, "role", role, SuspectRole.class).ifPresent(one -> parts.put(Part.ROLE, one.name()));
        if (source.isBlank()) {
            wrong.rejectValue("source", "later.suspect.source.missing");
        }
        chosen(wrong, "source", source, KnownFrom.class).ifPresent(one -> parts.put(Part.SOURCE, one.name()));
        return wrong.hasErrors() ? Optional.empty() : Optional.of(new SuspectedPerson(parts));
    }

    private static Optional<String> text(Errors wrong, String field, String typed) {
        var text = TypedText.of(typed).replace('\n', ' ');
        var problem = TypedText.problem(text, SuspectedPerson.LONGEST);
        problem.ifPresent(key -> wrong.rejectValue(field, key, new Object[]{SuspectedPerson.LONGEST}, null));
        return Optional.of(text).filter(words -> problem.isEmpty() && !words.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> chosen(Errors wrong, String field, String typed, Class<E> type) {
        var known = Fields.maybe(typed, type);
        if (known.isEmpty() && !typed.isBlank()) {
            wrong.rejectValue(field, "shell.answer.unknown-standing");
        }
        return known;
    }
}
