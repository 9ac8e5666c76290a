package org.kinward.web.access.admin;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.Role;
import org.kinward.web.shell.form.Option;

/** The roles an administrator may give today; the others have no pages yet. */
final class AdminWords {

    static final Set<Role> GIVEN = EnumSet.of(Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER,
            Role.DATA_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR, Role.PROVIDER);

    private AdminWords() {
    }

    static List<Option> options() {
        return GIVEN.stream().map(Option::of).toList();
    }

    private static boolean areRoles(Collection<String> names) {
        return Arrays.stream(Role.values()).filter(GIVEN::contains).map(Role::name).toList().containsAll(names);
    }

    /** What is wrong with this choice of roles, as a message key. */
    static Optional<String> problem(Collection<String> names) {
        if (names.isEmpty() || !areRoles(names)) {
            return Optional.of("admin.person.roles.missing");
        }
        return Role.goTogether(roles(names).collect(Collectors.toSet())) ? Optional.empty()
                : Optional.of("admin.person.roles.alone");
    }

    static Stream<Role> roles(Collection<String> names) {
        return names.stream().map(Role::valueOf);
    }
}
