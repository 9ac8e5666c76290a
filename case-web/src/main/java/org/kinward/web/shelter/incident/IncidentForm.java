package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentId;
import org.kinward.core.shelter.incident.IncidentKind;
import org.kinward.core.shelter.incident.Informed;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.core.shelter.incident.Outsiders;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** What happened, as typed. */
record IncidentForm(String kind, DateInput on, String hour, SaidInput said, PickedInput picked, FormStamp stamp) {

    IncidentForm(@Nullable String kind, @Nullable DateInput on, @Nullable String hour, @Nullable SaidInput said,
            @Nullable PickedInput picked, @Nullable FormStamp stamp) {
        this.kind = Fields.orEmpty(kind);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.said = said == null ? new SaidInput(null, null, null) : said;
        this.picked = picked == null ? new PickedInput(null, null, null) : picked;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The account of it. */
    record SaidInput(String where, String words, String done) {

        SaidInput(@Nullable String where, @Nullable String words, @Nullable String done) {
            this.where = Fields.orEmpty(where);
            this.words = Fields.orEmpty(words);
            this.done = Fields.orEmpty(done);
        }
    }

    /** Who it is about, who was told, and to whom it goes where it leaves the house. */
    record PickedInput(List<String> children, List<String> informed, String to) {

        PickedInput(@Nullable List<String> children, @Nullable List<String> informed, @Nullable String to) {
            this.children = children == null ? List.of() : List.copyOf(children);
            this.informed = informed == null ? List.of() : List.copyOf(informed);
            this.to = Fields.orEmpty(to);
        }
    }

    /** Begins with today. */
    static IncidentForm begin(House house) {
        return new IncidentForm(null, house.typedToday(), null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** The same, said of this child against the people of the house. */
    IncidentForm saidOf(UUID child) {
        return new IncidentForm(IncidentKind.ALLEGATION.name(), on, hour, said,
                new PickedInput(List.of(child.toString()), picked.informed(), picked.to()), stamp);
    }

    /** What was typed, on a page that was not saved yet. */
    IncidentForm anew() {
        return new IncidentForm(kind, on, hour, said, picked, FormStamp.fresh(Revision.NEW));
    }

    /** The incident; empty if something is wrong, and then it says what. */
    Optional<Incident.Reported> read(Fields fields, House house, Offered offered, PersonId by) {
        var what = fields.one("kind", kind, IncidentKind.class);
        var at = house.moment(fields, on, hour);
        var told = told(fields);
        var to = what.filter(IncidentKind::leavesTheHouse)
                .flatMap(_ -> chosen(offered).or(() -> missing(fields)));
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var happened = new Incident.Happened(what.orElseThrow(), at.orElseThrow(), told.orElseThrow());
        return Optional.of(new Incident.Reported(new IncidentId(stamp.idempotencyKey()), new Incident.Report(
                house.place(), to, happened,
                picked.children().stream().map(one -> new IntakeId(RiskPath.id(one))).toList(), by, house.now())));
    }

    /** Who was chosen; the one who is named where nobody was. */
    private Optional<PersonId> chosen(Offered offered) {
        return picked.to().isEmpty() ? offered.named().map(Outsiders.Outsider::person)
                : Optional.of(new PersonId(RiskPath.id(picked.to())));
    }

    private static Optional<PersonId> missing(Fields fields) {
        fields.missing("picked.to");
        return Optional.empty();
    }

    private Optional<Incident.Told> told(Fields fields) {
        var where = words(fields, "said.where", said.where(), Incident.Told.LONGEST_WHERE);
        var what = words(fields, "said.words", said.words(), Incident.Told.LONGEST);
        var done = words(fields, "said.done", said.done(), Incident.Told.LONGEST_DONE);
        var informed = fields.several("picked.informed", picked.informed(), Informed.class);
        if (informed.size() > 1 && informed.contains(Informed.NOBODY_YET)) {
            fields.result().rejectValue("picked.informed", "shelter.incident.picked.informed.both");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Incident.Told(where, what, done, informed));
    }

    private static String words(Fields fields, String field, String typed, int longest) {
        var text = fields.words(field, typed, longest);
        if (text.length() < (longest == Incident.Told.LONGEST_WHERE ? 1 : Incident.Told.SHORTEST)) {
            fields.missing(field);
        }
        return text;
    }
}
