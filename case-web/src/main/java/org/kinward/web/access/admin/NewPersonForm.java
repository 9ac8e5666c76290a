package org.kinward.web.access.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.people.Person;
import org.kinward.core.access.signin.SignInName;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.Errors;

/** A new person as typed. */
record NewPersonForm(String name, String contact, String signIn, List<String> roles, FormStamp stamp) {

    NewPersonForm(@Nullable String name, @Nullable String contact, @Nullable String signIn,
            @Nullable List<String> roles, @Nullable FormStamp stamp) {
        this.name = name == null ? "" : name;
        this.contact = contact == null ? "" : contact;
        this.signIn = signIn == null ? "" : signIn;
        this.roles = roles == null ? List.of() : List.copyOf(roles);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static NewPersonForm empty() {
        return new NewPersonForm("", "", "", null, FormStamp.fresh(Revision.NEW));
    }

    /** The key of the form is the person's own id: the same form adds one person. */
    PersonId id() {
        return new PersonId(stamp.idempotencyKey());
    }

    /** Everything that is wrong, at once. */
    void check(Errors errors) {
        var length = name.strip().length();
        if (length < 2 || length > 120) {
            errors.rejectValue("name", "admin.person.name.length");
        }
        if (contact.strip().length() > 200) {
            errors.rejectValue("contact", "admin.person.contact.length");
        }
        if (signInName().isEmpty()) {
            errors.rejectValue("signIn", "admin.person.sign-in.shape");
        }
        AdminWords.problem(roles).ifPresent(key -> errors.rejectValue("roles", key));
    }

    Optional<SignInName> signInName() {
        return SignInName.read(signIn);
    }

    Person toPerson(AgencyId agency) {
        return new Person(id(), agency, name, contact,
                AdminWords.roles(roles).collect(Collectors.toSet()), false);
    }
}
