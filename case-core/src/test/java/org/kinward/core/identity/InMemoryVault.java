package org.kinward.core.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.identity.care.CareLink;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.StandingCare;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.identity.slot.HeldSlots;
import org.kinward.core.identity.slot.WrittenSlot;
import org.kinward.core.reference.ReferenceNumber;

/** A vault without disk and without encryption, for tests of what uses it. */
public final class InMemoryVault implements Vault, DirectCare, HeldChildren {

    private static final Set<VaultField> PHONES = Set.of(VaultField.CARER_PHONE, VaultField.CHILD_PHONE);
    private final Map<String, Child> children = new TreeMap<>();
    private final Set<ReferenceNumber> ended = new HashSet<>();
    private final InMemoryTies ties = new InMemoryTies();
    private final List<AuditEntry> audit = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T20:00:00Z");

    private static final class Child {
        private final CareRight.ChildAt first;
        private Optional<PlaceId> place;
        private Instant placeDecidedAt;
        private boolean draft = true;
        private final Map<VaultSlot, Written> slots = new HashMap<>();
        private final List<Former.Value> former = new ArrayList<>();

        Child(CareRight.ChildAt first, Instant decidedAt) {
            this.first = first;
            this.place = Optional.of(first.place());
            this.placeDecidedAt = decidedAt;
        }
    }

    private record Written(VaultEntry entry, PersonId by, Instant at) {
    }

    public List<AuditEntry> audit() {
        return audit;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Kept keep(VaultEntry entry, Actor by) {
        var number = entry.slot().child();
        if (ended.contains(number)) {
            return new Kept.Ended();
        }
        var child = children.get(number.symbols());
        if (child == null || !StandingCare.mayKeep(links(child, by.person()), child.draft)) {
            audit.add(AuditEntry.refused(AuditAction.REFUSED, AuditObject.of(entry.slot().field()), ids(child)));
            return new Kept.NotInCare();
        }
        var field = entry.slot().field();
        if (entry.over() == VaultEntry.Over.REFUSED) {
            child.slots.values().removeIf(one -> one.entry().at(0).equals(VaultEntry.of(entry.at(0).slot(),
                    entry.revision(), entry.value().orElseThrow())) && one.by().equals(by.person()));
        }
        var placed = StandingCare.mayReplace(links(child, by.person()), field) ? Optional.of(entry)
                : slots(child, field).beside(entry, by.person());
        audit.add(placed.isEmpty()
                ? AuditEntry.refused(AuditAction.IDENTITY_WRITTEN, AuditObject.of(entry.slot().field()), ids(child))
                : AuditEntry.done(AuditAction.IDENTITY_WRITTEN, AuditObject.of(entry.slot().field()), ids(child)));
        return placed.map(one -> write(child, one, by.person())).orElseGet(Kept.Done::new);
    }

    @Override
    public Addition.Outcome add(Addition added, Actor by) {
        var child = ended.contains(added.child()) ? null : children.get(added.child().symbols());
        if (child == null || !StandingCare.mayKeep(links(child, by.person()), child.draft)) {
            audit.add(
                    AuditEntry.refused(AuditAction.REFUSED, AuditObject.of(added.range().field()), ids(child)));
            return Addition.Outcome.NOT_THERE;
        }
        audit.add(AuditEntry.done(AuditAction.IDENTITY_WRITTEN, AuditObject.of(added.range().field()),
                ids(child)));
        var taken = child.slots.values().stream().filter(one -> one.entry().slot().field() == added.range().field())
                .map(one -> new Addition.Taken(one.entry().slot().item(), one.by(),
                        added.range().has(one.entry().slot().item())
                                && one.entry().value().filter(added.text()::equals).isPresent()))
                .toList();
        if (Addition.isThere(taken, by.person())) {
            return Addition.Outcome.ADDED;
        }
        var free = added.free(taken);
        free.ifPresent(item -> child.slots.put(added.at(item).slot(), new Written(added.at(item), by.person(), now)));
        return free.isPresent() ? Addition.Outcome.ADDED : Addition.Outcome.FULL;
    }

    private static HeldSlots slots(Child child, VaultField field) {
        return new HeldSlots(child.slots.values().stream().filter(one -> one.entry().slot().field() == field)
                .filter(one -> one.entry().value().isPresent())
                .map(one -> new HeldSlots.Slot(one.entry().slot().item(), one.entry().revision(), one.by())).toList());
    }

    @Override
    public Former former(ReferenceNumber number, VaultField field, Actor to) {
        var child = ended.contains(number) ? null : children.get(number.symbols());
        var slot = new VaultSlot(number, field, 0);
        if (child == null || !StandingCare.mayShow(links(child, to.person()), field)) {
            audit.add(AuditEntry.refused(AuditAction.REFUSED, AuditObject.of(slot.field()), ids(child)));
            return new Former.Refused();
        }
        audit.add(AuditEntry.done(AuditAction.SEALED_SHOWN, AuditObject.of(slot.field()), ids(child)));
        return new Former.Values(child.former.stream().filter(one -> one.slot().field() == field).toList());
    }

    private void remember(Child child, Written there, VaultEntry entry, PersonId by) {
        var old = there.entry();
        if (old.slot().field().compartment() != Compartment.IDENTITY && !old.value().equals(entry.value())) {
            old.value().ifPresent(text -> child.former.add(new Former.Value(old.slot(), old.revision(), text,
                    new Former.Written(there.by(), there.at()), new Former.Written(by, now))));
        }
    }

    private Kept write(Child child, VaultEntry entry, PersonId by) {
        var there = Optional.ofNullable(child.slots.get(entry.slot()));
        var answer = WrittenSlot.answer(there.map(written -> new WrittenSlot(written.entry().revision(), written.by(),
                written.at().isBefore(now.minusSeconds(60)), written.entry().value().equals(entry.value()))), entry,
                by);
        if (answer.isEmpty()) {
            there.ifPresent(written -> remember(child, written, entry, by));
            child.slots.put(entry.slot(), new Written(entry, by, now));
        }
        return answer.orElseGet(Kept.Done::new);
    }

    @Override
    public Shown show(VaultSlot slot, Actor to) {
        var child = ended.contains(slot.child()) ? null : children.get(slot.child().symbols());
        if (child == null || !StandingCare.mayOpen(links(child, to.person()), slot.field(), child.draft)) {
            audit.add(AuditEntry.refused(AuditAction.REFUSED, AuditObject.of(slot.field()), ids(child)));
            return new Shown.Refused();
        }
        audit.add(AuditEntry.done(slot.field().compartment() == Compartment.IDENTITY ? AuditAction.IDENTITY_SHOWN
                : AuditAction.SEALED_SHOWN, AuditObject.of(slot.field()), ids(child)));
        return value(child, slot).<Shown>map(Shown.Value::new).orElseGet(Shown.Nothing::new);
    }

    @Override
    public Roll roll(PlaceId place, Actor to) {
        if (!StandingCare.mayCallRoll(links(to.person(), Set.of(place)))) {
            audit.add(AuditEntry.refused(AuditAction.ROLL_SHOWN, AuditObject.ROLL, place.value()));
            return new Roll.Refused();
        }
        var there = children.values().stream().filter(child -> child.place.equals(Optional.of(place))).toList();
        audit.add(new AuditEntry(AuditAction.ROLL_SHOWN, AuditObject.ROLL,
                there.stream().map(child -> child.first.record()).toList(), AuditEntry.Outcome.DONE));
        return new Roll.Called(there.stream().map(child -> new Roll.Line(child.first.child(),
                value(child, VaultSlot.of(child.first.child(), VaultField.NAME_USED)))).toList());
    }

    @Override
    public List<ReferenceNumber> find(IdentitySearch search, Actor by) {
        var found = children.values().stream().filter(child -> StandingCare.hasCare(links(child, by.person())))
                .filter(child -> fits(child, search) && !search.but().equals(Optional.of(child.first.child())))
                .toList();
        var sought = search.isPhone() ? AuditObject.PHONE : AuditObject.NAME;
        var records = found.stream().map(child -> child.first.record()).toList();
        audit.add(new AuditEntry(AuditAction.IDENTITY_SEARCHED, sought, records, AuditEntry.Outcome.DONE));
        return found.stream().map(child -> child.first.child()).toList();
    }

    private static boolean fits(Child child, IdentitySearch search) {
        var held = child.slots.values().stream().map(Written::entry)
                .filter(one -> search.isPhone() ? PHONES.contains(one.slot().field())
                        : one.slot().field().isNameOfTheChild())
                .flatMap(entry -> entry.value().stream()).flatMap(text -> words(text.clear()))
                .collect(Collectors.toSet());
        return words(search.typed().clear()).allMatch(held::contains);
    }

    private static java.util.stream.Stream<String> words(String clear) {
        return Arrays.stream(clear.toLowerCase(Locale.ROOT).split(" "));
    }

    @Override
    public List<HeldField> held(ReferenceNumber number, Actor by) {
        return Optional.ofNullable(children.get(number.symbols())).stream().flatMap(child -> child.slots.values()
                .stream().map(Written::entry).filter(entry -> entry.value().isPresent())
                .filter(entry -> StandingCare.mayKnowHeld(links(child, by.person()), entry.slot().field(),
                        child.draft)))
                .map(entry -> new HeldField(entry.slot().field(), entry.slot().item(), entry.revision()))
                .sorted(Comparator.comparing((HeldField held) -> held.field().name()).thenComparingInt(HeldField::item))
                .toList();
    }

    @Override
    public void grant(CareRight right, Instant decidedAt) {
        if (!(right instanceof CareRight.ChildAt at)) {
            ties.grant(right, new InMemoryTies.Decided(decidedAt, now));
        } else if (!ended.contains(at.child())) {
            var child = children.computeIfAbsent(at.child().symbols(), _ -> new Child(at, decidedAt));
            if (isBefore(child.placeDecidedAt, decidedAt)) {
                child.place = Optional.of(at.place());
                child.placeDecidedAt = decidedAt;
            }
        }
    }

    @Override
    public void revoke(CareRight right, Instant decidedAt) {
        if (!(right instanceof CareRight.ChildAt at)) {
            ties.revoke(right, decidedAt);
        } else if (children.containsKey(at.child().symbols())) {
            var child = children.get(at.child().symbols());
            child.place = Optional.empty();
            child.placeDecidedAt = Collections.max(List.of(child.placeDecidedAt, decidedAt));
        }
    }

    private boolean isBefore(Instant stands, Instant decidedAt) {
        return InMemoryTies.isBefore(stands, new InMemoryTies.Decided(decidedAt, now));
    }

    private Set<CareLink> links(Child child, PersonId person) {
        return links(person, child.place.<Set<?>>map(place -> Set.of(child.first.child(), place))
                .orElseGet(() -> Set.of(child.first.child())));
    }

    private Set<CareLink> links(PersonId person, Set<?> scopes) {
        return ties.links(person, scopes, now);
    }

    @Override
    public boolean hasTakenSince(CareRight.OfChild right, Instant decidedAt) {
        return ties.hasTakenSince(right, new InMemoryTies.Decided(decidedAt, now));
    }

    @Override
    public void hold(ReferenceNumber number) {
        Optional.ofNullable(children.get(number.symbols())).ifPresent(child -> child.draft = false);
    }

    @Override
    public void end(ReferenceNumber number) {
        ended.add(number);
        Optional.ofNullable(children.remove(number.symbols())).ifPresent(child -> audit.add(
                AuditEntry.done(AuditAction.IDENTITY_ERASED, AuditObject.IDENTITY, child.first.record())));
    }

    @Override
    public Map<ReferenceNumber, HeldChild> among(Collection<ReferenceNumber> numbers) {
        return after(Leaf.START, Integer.MAX_VALUE).children().stream().filter(held -> numbers.contains(held.child()))
                .collect(Collectors.toMap(HeldChild::child, held -> held));
    }

    @Override
    public Leaf<HeldChild> after(String last, int atMost) {
        var all = new TreeMap<String, HeldChild>();
        ended.forEach(number -> all.put(number.symbols(),
                new HeldChild(number, HeldChild.State.ENDED, Optional.empty(), Set.of())));
        children.forEach((symbols, child) -> all.put(symbols, new HeldChild(child.first.child(),
                child.draft ? HeldChild.State.DRAFT : HeldChild.State.HELD, child.place,
                ties.workers(child.first.child()), ties.covers(child.first.child()))));
        return Leaf.of(all.tailMap(last, false).values().stream().limit(atMost)
                .map(held -> new Leaf.Row<>(held.child().symbols(), Optional.of(held))).toList());
    }

    private static Optional<VaultText> value(Child child, VaultSlot slot) {
        return Optional.ofNullable(child.slots.get(slot)).flatMap(written -> written.entry().value());
    }

    private static UUID[] ids(Child child) {
        return child == null ? new UUID[0] : new UUID[]{child.first.record()};
    }
}
