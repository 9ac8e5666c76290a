package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.incident.Outsiders.Outsider;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;

/**
 * Who can receive an allegation from a house: the one whom the agency has named stands first, if that person has nothing to do
 * with the house; those above it can be chosen in any case, for it may be said of the one who is named.
 */
record Receivers(Optional<Outsider> named, List<Outsider> others) {

    Receivers {
        others = List.copyOf(others);
    }

    static Receivers of(Optional<PersonId> named, List<Outsider> outsiders, PersonId writer) {
        var all = outsiders.stream().filter(one -> !one.person().equals(writer)).toList();
        var first = all.stream().filter(one -> named.filter(one.person()::equals).isPresent()).findFirst();
        return new Receivers(first,
                all.stream().filter(one -> one.above() && !first.equals(Optional.of(one))).toList());
    }

    /** Who was chosen; the one who is named where nobody was. */
    Optional<PersonId> chosen(String typed) {
        return typed.isEmpty() ? named.map(Outsider::person) : Optional.of(new PersonId(RiskPath.id(typed)));
    }

    boolean isEmpty() {
        return named.isEmpty() && others.isEmpty();
    }

    List<Option> options() {
        return others.stream().map(one -> Option.said(one.person().value().toString(), one.name())).toList();
    }
}
