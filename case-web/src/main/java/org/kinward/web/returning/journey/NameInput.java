package org.kinward.web.returning.journey;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultText;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.risk.SecondAtTheScreen;

/** The name of who receives a child, as typed. It goes to the vault and never comes back; it prints itself as hidden. */
record NameInput(String name, List<String> other, String second, String password) {

    private static final int LONGEST = 200;

    NameInput(@Nullable String name, @Nullable List<String> other, @Nullable String second,
            @Nullable String password) {
        this.second = Fields.orEmpty(second);
        this.password = password == null ? "" : password;
        this.name = Fields.orEmpty(name);
        this.other = other == null ? List.of() : List.copyOf(other);
    }

    static NameInput empty() {
        return new NameInput(null, null, null, null);
    }

    /** The same where two look at a name that is alike: the second says so herself. */
    Optional<ReceiverDesk.Typed> readByTwo(Fields fields) {
        if (!other.isEmpty() && second.isEmpty()) {
            fields.missing("to.second");
        }
        if (!other.isEmpty() && password.isEmpty()) {
            fields.missing("to.password");
        }
        return read(fields).filter(_ -> !fields.result().hasErrors()).map(typed -> new ReceiverDesk.Typed(typed.name(),
                typed.other(), new SecondAtTheScreen.Said(two(), password)));
    }

    /** Who has read the list as well; empty where no name is alike. */
    private Optional<PersonId> two() {
        return other.isEmpty() ? Optional.empty() : Optional.of(new PersonId(RiskPath.id(second)));
    }

    /** The name for the vault; empty if something is wrong, and then it says what. */
    Optional<ReceiverDesk.Typed> read(Fields fields) {
        var text = TypedText.of(name);
        var problem = TypedText.problem(text, LONGEST);
        problem.ifPresent(key -> fields.result().rejectValue("to.name", key, new Object[]{LONGEST}, null));
        if (problem.isEmpty() && text.isEmpty()) {
            fields.missing("to.name");
        }
        return problem.isPresent() || text.isEmpty() ? Optional.empty()
                : Optional.of(new ReceiverDesk.Typed(new VaultText(text), !other.isEmpty(),
                        SecondAtTheScreen.Said.nobody()));
    }

    @Override
    public String toString() {
        return "NameInput[hidden]";
    }
}
