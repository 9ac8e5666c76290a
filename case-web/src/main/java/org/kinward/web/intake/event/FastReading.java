package org.kinward.web.intake.event;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.AgeChecks;
import org.kinward.core.child.Sex;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.event.EventLine;
import org.kinward.core.intake.event.FastChild;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceReading;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.typed.TypedNumber;
import org.springframework.validation.BindingResult;

/** Reads the short form of one child; everything wrong is said at once, and a line left empty is not asked yet. */
final class FastReading {

    static final String WITH_A_BABY = HealthSign.WITH_A_BABY.name();

    private static final Certainty SURE = Certainty.ESTIMATED_BY_WORKER;
    private static final String WRONG = "shell.answer.unknown-standing";

    private final EventReading.Opened opened;
    private final BindingResult wrong;

    FastReading(EventReading.Opened opened, BindingResult wrong) {
        this.opened = opened;
        this.wrong = wrong;
    }

    /** The child; not to be used when something is wrong. */
    FastChild read(FastForm form) {
        return new FastChild(label(form.label()), sex(form.seen().sex()), age(form.seen().age()),
                language(form.seen().language()), health(form.seen().health()), room(form.room()), tie(form.tied()));
    }

    private Optional<ReferenceNumber> label(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return switch (ReferenceNumber.read(typed)) {
            case ReferenceReading.Valid(var number) -> Optional.of(number);
            case ReferenceReading.CheckDoesNotFit _ -> refuse("label", "intake.start.label.check");
            case ReferenceReading.NotANumber _ -> refuse("label", "intake.start.label.wrong");
        };
    }

    private Answer<Sex> sex(String typed) {
        return known("seen.sex", typed, Reading.constant(Sex.class, typed));
    }

    private Answer<Age> age(String typed) {
        if (typed.isBlank()) {
            return Answer.notAsked();
        }
        var years = TypedNumber.read(typed);
        if (years.isEmpty()) {
            wrong.rejectValue("seen.age", "intake.age.NOT_A_NUMBER");
            return Answer.notAsked();
        }
        var problem = AgeChecks.yearsProblem(years.getAsInt());
        if (problem.isPresent()) {
            wrong.rejectValue("seen.age", "term.ageProblem." + problem.get().name());
            return Answer.notAsked();
        }
        return Answer.known(Age.ofYears(years.getAsInt(), opened.today(), AgeBasis.ESTIMATE), SURE);
    }

    private Answer<SpokenLanguage> language(String typed) {
        return known("seen.language", typed, PointingList.find(typed));
    }

    private Answer<Set<HealthSign>> health(String typed) {
        return known("seen.health", typed, typed.equals(Reading.NONE) ? Optional.of(Set.of())
                : Reading.constant(HealthSign.class, typed).map(Set::of));
    }

    private <T> Answer<T> known(String field, String typed, Optional<T> found) {
        if (found.isEmpty() && !typed.isBlank()) {
            wrong.rejectValue(field, WRONG);
        }
        return found.<Answer<T>>map(value -> Answer.known(value, SURE)).orElseGet(Answer::notAsked);
    }

    private Optional<RoomId> room(String typed) {
        var found = opened.around().rooms().stream().filter(room -> room.id().toString().equals(typed)).findFirst();
        return found.isEmpty() && !typed.isBlank() ? refuse("room", WRONG)
                : found.map(room -> new RoomId(room.id()));
    }

    private Optional<EventLine.Tie> tie(FastForm.Tied typed) {
        var kind = Reading.constant(EventLine.Tie.Kind.class, typed.kind());
        if (kind.isEmpty() && typed.to().isBlank()) {
            return typed.kind().isBlank() ? Optional.empty() : refuse("tied.kind", WRONG);
        }
        if (kind.isEmpty()) {
            return refuse("tied.kind", "event.tie.kind.missing");
        }
        var to = TypedNumber.read(typed.to());
        return to.isEmpty() || opened.children().stream().noneMatch(child -> child.line() == to.getAsInt())
                ? refuse("tied.to", "event.tie.to.missing")
                : Optional.of(new EventLine.Tie(kind.get(), to.getAsInt()));
    }

    private <T> Optional<T> refuse(String field, String key) {
        wrong.rejectValue(field, key);
        return Optional.empty();
    }
}
