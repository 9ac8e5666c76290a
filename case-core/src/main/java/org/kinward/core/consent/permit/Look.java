package org.kinward.core.consent.permit;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Use;

/** One look at everything that was said and shared about one child. */
record Look(Hearing hearing, List<Emergency> emergencies, TimeOfStatements.Look versions) {

    /** To protect a child is a duty that nobody's no ends; how much is written then says the narrow record (F75, F79). */
    Permit permit(Wanted wanted) {
        return switch (wanted) {
            case Wanted.BeingRecorded _ -> new Permit.Yes(limits(List.of(), Set.of(), Set.of()));
            case Wanted.Sharing sharing -> sharing(sharing, emergencies.stream()
                    .filter(one -> one.covers(sharing.with(), hearing.moment().at())).toList());
            case Wanted.Service(var service) -> whole(use -> use instanceof Use.Service(var kind) && kind == service);
            case Wanted.FamilyContact contact -> contact(contact);
            case Wanted.Extra(var extra) -> whole(use -> use instanceof Use.Extra(var kind) && kind == extra);
        };
    }

    private Permit whole(Predicate<Use> which) {
        var verdict = new Verdict(hearing, hearing.about(which));
        var why = verdict.why();
        return why.isEmpty() ? new Permit.Yes(limits(List.of(verdict), Set.of(), Set.of())) : new Permit.No(why);
    }

    /** What is agreed to, part by part, and why the rest is not. */
    private record Parts<P extends Enum<P>>(Map<P, Verdict> agreed, Set<NoBecause> why) {

        static <P extends Enum<P>> Parts<P> of(Map<P, Verdict> all) {
            var why = EnumSet.noneOf(NoBecause.class);
            all.values().forEach(verdict -> why.addAll(verdict.why()));
            all.values().removeIf(verdict -> !verdict.why().isEmpty());
            return new Parts<>(all, why);
        }
    }

    private Permit contact(Wanted.FamilyContact wanted) {
        var all = new EnumMap<ContactSays, Verdict>(ContactSays.class);
        wanted.says().forEach(says -> all.put(says, new Verdict(hearing, hearing.about(
                use -> use instanceof Use.FamilyContact contact && contact.whom() == wanted.whom()
                        && contact.by() == wanted.by() && contact.says().contains(says)))));
        var parts = Parts.of(all);
        var agreed = parts.agreed();
        if (agreed.isEmpty()) {
            return new Permit.No(parts.why());
        }
        var limits = limits(agreed.values(), Set.of(), agreed.keySet());
        var not = EnumSet.copyOf(wanted.says());
        not.removeAll(agreed.keySet());
        return not.isEmpty() ? new Permit.Yes(limits) : new Permit.OnlyPart(limits, Set.of(), not);
    }

    private Permit sharing(Wanted.Sharing wanted, List<Emergency> urgent) {
        var all = new EnumMap<DataGroup, Verdict>(DataGroup.class);
        wanted.groups().forEach(group -> all.put(group, new Verdict(hearing, hearing.about(wanted.with(), group))));
        var parts = Parts.of(all);
        var granted = EnumSet.noneOf(DataGroup.class);
        granted.addAll(parts.agreed().keySet());
        urgent.forEach(one -> one.shared().groups().stream().filter(wanted.groups()::contains).forEach(granted::add));
        if (granted.isEmpty()) {
            return new Permit.No(parts.why());
        }
        var limits = urgent(limits(parts.agreed().values(), granted, Set.of()), parts.agreed().keySet(), urgent);
        var not = EnumSet.copyOf(wanted.groups());
        not.removeAll(granted);
        return not.isEmpty() ? new Permit.Yes(limits) : new Permit.OnlyPart(limits, not, Set.of());
    }

    /** Ends with the first of the emergencies, where nobody agreed to a part of it. */
    private static Permit.Limits urgent(Permit.Limits limits, Set<DataGroup> agreed, List<Emergency> urgent) {
        if (agreed.containsAll(limits.groups())) {
            return limits;
        }
        var ends = Stream.concat(limits.endsAt().stream(), urgent.stream().map(one -> one.decided().until()))
                .min(Comparator.naturalOrder());
        return new Permit.Limits(limits.groups(), limits.says(), limits.until(), ends, limits.writtenBefore());
    }

    private Permit.Limits limits(Collection<Verdict> by, Set<DataGroup> groups, Set<ContactSays> says) {
        var until = by.stream().flatMap(Verdict::consents).map(Consent::use).filter(Use.Sharing.class::isInstance)
                .map(Use.Sharing.class::cast).map(Use.Sharing::until).min(Comparator.naturalOrder());
        var ends = by.stream().flatMap(verdict -> verdict.endsAt().stream()).min(Comparator.naturalOrder());
        var before = versions.outdatedAt(by.stream().flatMap(Verdict::voices).distinct().toList());
        return new Permit.Limits(groups, says, until, ends, before);
    }
}
