package org.kinward.web.intake.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.shell.form.Option;
import org.springframework.validation.Errors;

/** To whom it was told, as typed: somebody of the agency, or what somebody else was. */
public record ToldToInput(String who, String person, String role) {

    private static final String COLLEAGUE = "COLLEAGUE";
    private static final String STRANGER = "STRANGER";

    public ToldToInput(@Nullable String who, @Nullable String person, @Nullable String role) {
        this.who = Objects.requireNonNullElse(who, "");
        this.person = Objects.requireNonNullElse(person, "");
        this.role = Objects.requireNonNullElse(role, "");
    }

    /** For the compact constructor of a form. */
    public static ToldToInput orEmpty(@Nullable ToldToInput input) {
        return input == null ? new ToldToInput(null, null, null) : input;
    }

    /** As it stands with what was saved. */
    static ToldToInput of(ToldTo to) {
        return switch (to) {
            case ToldTo.Colleague(var person) -> new ToldToInput(COLLEAGUE, person.value().toString(), null);
            case ToldTo.Stranger(var role) -> new ToldToInput(STRANGER, null, role.name());
        };
    }

    /** What a stranger was, where it was one. */
    Optional<ToldTo.StrangerRole> was() {
        return who.equals(STRANGER) ? Reading.constant(ToldTo.StrangerRole.class, role) : Optional.empty();
    }

    /** Whether it is typed as it was saved. */
    boolean tells(ToldTo saved) {
        return switch (saved) {
            case ToldTo.Colleague(var one) -> who.equals(COLLEAGUE) && person.equals(one.value().toString());
            case ToldTo.Stranger(var was) -> who.equals(STRANGER) && role.equals(was.name());
        };
    }

    /**
     * What can be chosen.
     *
     * @param at
     *            what stands before the names of the fields in this form
     */
    public static List<Option> choices(String at) {
        return List.of(
                Option.keyed(COLLEAGUE, "paper.to.COLLEAGUE")
                        .revealing("intake/paper/parts :: colleague('" + at + "')"),
                Option.keyed(STRANGER, "paper.to.STRANGER").revealing("intake/paper/parts :: stranger('" + at + "')"));
    }

    Optional<ToldTo> read(String at, List<Option> people, Errors wrong) {
        return switch (who) {
            case COLLEAGUE -> {
                if (people.stream().noneMatch(one -> one.value().equals(person))) {
                    wrong.rejectValue(at + "to.person", "paper.to.person.missing");
                    yield Optional.empty();
                }
                yield Optional.of(new ToldTo.Colleague(new PersonId(UUID.fromString(person))));
            }
            case STRANGER -> {
                var was = Reading.constant(ToldTo.StrangerRole.class, role);
                if (was.isEmpty()) {
                    wrong.rejectValue(at + "to.role", "paper.to.role.missing");
                }
                yield was.map(ToldTo.Stranger::new);
            }
            default -> {
                wrong.rejectValue(at + "to.who", "paper.to.missing");
                yield Optional.empty();
            }
        };
    }
}
