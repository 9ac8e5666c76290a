package org.kinward.web.access.admin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.AddPerson;
import org.kinward.core.access.people.FoundAgency;
import org.kinward.core.access.people.Person;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.signin.SignInName;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The command {@code create-admin --agency=… --name=…}: makes the agency where it is missing, then with
 * {@code --country=…} and {@code --time-zone=…}, and its administrator, and prints the one-time code once, on the
 * terminal and in no log.
 */
@Component
@ConditionalOnProperty(name = "kinward.command", havingValue = "create-admin")
final class CreateAdmin implements ApplicationRunner {

    private final FoundAgency agencies;
    private final AddPerson add;
    private final Clock clock;

    CreateAdmin(FoundAgency agencies, AddPerson add, Clock clock) {
        this.agencies = agencies;
        this.add = add;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments given) throws Passwords.TooBusy {
        var name = SignInName.read(one(given, "name", null))
                .orElseThrow(
                        () -> new IllegalArgumentException("--name: 3 to 60 small letters, digits, dots or dashes"));
        var agency = agencies.named(one(given, "agency", null), one(given, "country", ""),
                one(given, "time-zone", ""));
        var code = add.add(administrator(agency, name), name, clock.instant())
                .orElseThrow(() -> new IllegalArgumentException("this sign-in name is taken"));
        print("User name: " + name.value() + "\nOne-time code, shown only now, works for three days: " + code);
    }

    private static Person administrator(AgencyId agency, SignInName name) {
        return new Person(new PersonId(UUID.randomUUID()), agency, name.value(), "", Set.of(Role.ADMINISTRATOR), false);
    }

    private static String one(ApplicationArguments given, String option, @Nullable String otherwise) {
        List<String> values = given.getOptionValues(option);
        if (values != null && !values.isEmpty()) {
            return values.getFirst();
        }
        if (otherwise == null) {
            throw new IllegalArgumentException("create-admin needs --" + option + "=…");
        }
        return otherwise;
    }

    private static void print(String text) {
        var terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        terminal.println(text);
    }
}
