package org.kinward.core.consent.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Use;

/**
 * Whether something may be shared with whom, which groups, until when; and whether a service, a contact or an extra use
 * is agreed to. Every page and every export asks here and nowhere else. For each group the newest word counts.
 */
public class MayUse {

    /** When it is asked, and the day of it on the clock of the agency. */
    public record Moment(Instant at, LocalDate today) {
    }

    private final Consents consents;

    private final Emergencies emergencies;

    private final TimeOfStatements statements;

    public MayUse(Consents consents, Emergencies emergencies, TimeOfStatements statements) {
        this.consents = consents;
        this.emergencies = emergencies;
        this.statements = statements;
    }

    /** What may be done of it. */
    @Transactional
    public Permit ask(CaseFileId file, Wanted wanted, Moment moment) {
        var asked = consents.of(file);
        return switch (wanted) {
            case Wanted.Sharing sharing -> sharing(file, sharing, asked, moment);
            case Wanted.Service(var service) ->
                newest(asked.stream().filter(one -> one.use() instanceof Use.Service(var kind) && kind == service),
                        moment);
            case Wanted.FamilyContact(var whom, var by) -> newest(asked.stream()
                    .filter(one -> one.use() instanceof Use.FamilyContact contact && contact.whom() == whom
                            && contact.by() == by),
                    moment);
            case Wanted.Extra(var use) ->
                newest(asked.stream().filter(one -> one.use() instanceof Use.Extra(var kind) && kind == use), moment);
        };
    }

    private Permit newest(Stream<Consent> candidates, Moment moment) {
        return candidates.max(Comparator.comparing(Consent::lastAt)).map(consent -> {
            var why = Verdict.against(consent, moment.today());
            return why.isEmpty() ? new Permit.Yes(limits(Set.of(), List.of(consent))) : new Permit.No(why);
        }).orElseGet(() -> new Permit.No(Set.of(NoBecause.NOT_ASKED_YET)));
    }

    private Permit sharing(CaseFileId file, Wanted.Sharing wanted, List<Consent> asked, Moment moment) {
        var deciding = new EnumMap<DataGroup, Consent>(DataGroup.class);
        wanted.groups().forEach(group -> deciding(wanted, group, asked)
                .ifPresent(consent -> deciding.put(group, consent)));
        var why = EnumSet.noneOf(NoBecause.class);
        deciding.values().forEach(consent -> why.addAll(Verdict.against(consent, moment.today())));
        deciding.values().removeIf(consent -> !Verdict.against(consent, moment.today()).isEmpty());
        var urgent = emergencies.of(file).stream().filter(one -> one.covers(wanted.with(), moment.at())).toList();
        var granted = EnumSet.noneOf(DataGroup.class);
        granted.addAll(deciding.keySet());
        urgent.forEach(one -> one.shared().groups().stream().filter(wanted.groups()::contains).forEach(granted::add));
        return answer(wanted, limits(granted, deciding, urgent), why);
    }

    /** The newest word about this group for this office. */
    private static Optional<Consent> deciding(Wanted.Sharing wanted, DataGroup group, List<Consent> asked) {
        return asked.stream().filter(one -> one.use() instanceof Use.Sharing sharing
                && sharing.with().isSame(wanted.with()) && sharing.groups().contains(group))
                .max(Comparator.comparing(Consent::lastAt));
    }

    private static Permit answer(Wanted.Sharing wanted, Permit.Limits limits, Set<NoBecause> why) {
        if (limits.groups().isEmpty()) {
            return new Permit.No(why.isEmpty() ? Set.of(NoBecause.NOT_ASKED_YET) : why);
        }
        var not = EnumSet.copyOf(wanted.groups());
        not.removeAll(limits.groups());
        return not.isEmpty() ? new Permit.Yes(limits) : new Permit.OnlyPart(limits, not);
    }

    private Permit.Limits limits(Set<DataGroup> granted, Map<DataGroup, Consent> by, List<Emergency> urgent) {
        var agreed = limits(granted, by.values());
        var onlyUrgent = granted.stream().anyMatch(group -> !by.containsKey(group));
        var ends = onlyUrgent ? urgent.stream().map(one -> one.decided().until()).min(Comparator.naturalOrder())
                : Optional.<Instant>empty();
        return new Permit.Limits(granted, agreed.until(), ends, agreed.writtenBefore());
    }

    private Permit.Limits limits(Set<DataGroup> granted, Collection<Consent> by) {
        var until = by.stream().map(Consent::use).filter(Use.Sharing.class::isInstance).map(Use.Sharing.class::cast)
                .map(Use.Sharing::until).min(Comparator.naturalOrder());
        var before = by.stream().flatMap(consent -> statements.outdatedAt(consent).stream())
                .min(Comparator.naturalOrder());
        return new Permit.Limits(granted, until, Optional.empty(), before);
    }
}
