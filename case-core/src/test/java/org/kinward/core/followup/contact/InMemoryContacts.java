package org.kinward.core.followup.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Contacts in a list, for tests without a database. */
public final class InMemoryContacts implements Contacts {

    private final List<Contact> planned = new ArrayList<>();
    private final Map<ContactId, ContactEnd> ended = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();

    @Override
    public void plan(Collection<Contact> contacts, Written by) {
        planned.addAll(contacts);
    }

    @Override
    public List<Contact> open(CaseFileId file) {
        return planned.stream().filter(one -> one.file().equals(file) && !ended.containsKey(one.id()))
                .sorted(Comparator.comparing(Contact::due).thenComparing(one -> one.id().value().toString())).toList();
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return planned.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public boolean end(ContactEnd end) {
        return ended.putIfAbsent(end.contact().id(), end) == null;
    }

    @Override
    public void endAll(Collection<Contact> contacts, ContactEnd.How how, Written by) {
        contacts.forEach(one -> end(new ContactEnd(one, how, Optional.empty(), Optional.empty(), "", by)));
    }

    @Override
    public Optional<ContactEnd> ended(ContactId id) {
        return Optional.ofNullable(ended.get(id));
    }

    @Override
    public List<ContactEnd> past(CaseFileId file) {
        return ended.values().stream().filter(one -> one.contact().file().equals(file)
                && one.how() != ContactEnd.How.REPLACED && one.how() != ContactEnd.How.OVER).toList().reversed();
    }

    @Override
    public void appoint(Appointment appointment) {
        appointments.add(appointment);
    }

    @Override
    public Optional<Appointment> appointed(ContactId id) {
        return appointments.reversed().stream().filter(one -> one.contact().equals(id)).findFirst();
    }
}
