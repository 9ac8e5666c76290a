package org.kinward.core.service.referral;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.share.OpenCopies;

/** Referrals and the copies that go with them in maps, for tests without a database. */
public final class InMemoryReferrals implements Referrals, OpenCopies {

    private final Map<ReferralId, Referral> kept = new LinkedHashMap<>();
    private final Map<ReferralId, List<CopiedWords>> copied = new LinkedHashMap<>();
    private final Map<ReferralId, Copy> copies = new LinkedHashMap<>();
    private final Function<ProviderId, Recipient> offices;

    public InMemoryReferrals(Function<ProviderId, Recipient> offices) {
        this.offices = offices;
    }

    @Override
    public void add(Referral sent, Optional<Referrals.Copy> copy) {
        kept.putIfAbsent(sent.id(), sent);
        copy.ifPresent(one -> {
            copies.put(sent.id(), one);
            copied.put(sent.id(), one.shared().stream()
                    .map(shared -> new CopiedWords(shared, one.until(), Optional.empty())).toList());
        });
    }

    @Override
    public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Referral> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file)).toList().reversed();
    }

    @Override
    public List<CopiedWords> copied(ReferralId id) {
        return copied.getOrDefault(id, List.of());
    }

    /** What a provider would read of a referral that is open. */
    public Optional<Referrals.Copy> copy(ReferralId id) {
        return Optional.ofNullable(copies.get(id));
    }

    public List<Referral> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public void move(Referral seen, ReferralLine line) {
        if (!seen.equals(kept.get(seen.id()))) {
            throw new StaleRevision();
        }
        kept.put(seen.id(), seen.moved(line));
    }

    @Override
    public List<OpenCopies.OpenCopy> openOf(CaseFileId file) {
        return of(file).stream().filter(one -> one.state().isOpen() && copies.containsKey(one.id()))
                .map(one -> new OpenCopies.OpenCopy(one.id(), offices.apply(one.asked().provider()),
                        copied(one.id()).stream().filter(words -> words.ended().isEmpty())
                                .map(words -> words.shared().group()).collect(Collectors.toSet()),
                        one.sent().at()))
                .filter(one -> !one.groups().isEmpty()).toList();
    }

    @Override
    public void keepOnly(ReferralId referral, Covered covered, Instant now) {
        copied.computeIfPresent(referral, (_, words) -> words.stream()
                .map(one -> covered.groups().contains(one.shared().group()) || one.ended().isPresent()
                        ? new CopiedWords(one.shared(), sooner(one.until(), covered.until()), one.ended())
                        : new CopiedWords(one.shared(), one.until(), Optional.of(now)))
                .toList());
    }

    private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
        return one.filter(end -> other.isEmpty() || end.isBefore(other.get())).or(() -> other);
    }
}
