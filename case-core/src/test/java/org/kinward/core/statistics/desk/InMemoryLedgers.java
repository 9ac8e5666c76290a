package org.kinward.core.statistics.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.LedgerHead;

/** Ledgers without a database. */
public final class InMemoryLedgers implements Ledgers {

    private final Map<FamilyId, KeptLedger> all = new LinkedHashMap<>();
    /** So often somebody else is faster. */
    int faster;
    private boolean isBroken;

    @Override
    public boolean declare(KeptFamily family) {
        mustWork();
        if (faster-- > 0 || all.values().stream().anyMatch(one -> one.family().agency().equals(family.agency())
                && one.family().declared().year() == family.declared().year())) {
            return false;
        }
        var ledger = Ledger.of(family.declared());
        all.put(family.id(), new KeptLedger(family, ledger, ledger.head(), List.of(), List.of()));
        return true;
    }

    @Override
    public List<Overview> of(AgencyId agency) {
        return all.values().stream().filter(one -> one.family().agency().equals(agency)).map(one -> {
            var out = new ArrayList<Out>();
            for (var issue : one.ledger().issues()) {
                out.add(new Out(out.size(), one.ledger().releases().get(issue.release()).day(), issue.audience()));
            }
            return new Overview(one.family(), out);
        }).toList();
    }

    @Override
    public Optional<KeptLedger> find(AgencyId agency, FamilyId family) {
        return Optional.ofNullable(all.get(family)).filter(one -> one.family().agency().equals(agency));
    }

    @Override
    public Optional<KeptLedger> look(AgencyId agency, FamilyId family, OptionalInt issue) {
        return find(agency, family);
    }

    @Override
    public boolean keep(KeptLedger before, Ledger next, Writing writing) {
        mustWork();
        var current = find(before.family().agency(), before.family().id()).orElseThrow();
        if (faster-- > 0 || !current.head().equals(before.head())) {
            return false;
        }
        var snapshots = new ArrayList<>(before.snapshots());
        var shown = new ArrayList<>(before.shown());
        writing.counted().ifPresent(counted -> {
            shown.add(counted.figures());
            if (next.releases().size() > snapshots.size()) {
                snapshots.add(counted.snapshot());
            }
        });
        all.put(before.family().id(), new KeptLedger(before.family(), next, next.head(), snapshots, shown));
        return true;
    }

    /** From now on nothing can be written. */
    public void fail() {
        isBroken = true;
    }

    private void mustWork() {
        if (isBroken) {
            throw new IllegalStateException("the disk is full");
        }
    }

    /** So often somebody else is faster from now on. */
    public void faster(int times) {
        faster = times;
    }

    /** Somebody changes what stands beside the ledger. */
    public void forgeHead(FamilyId family) {
        all.computeIfPresent(family, (_, kept) -> new KeptLedger(kept.family(), kept.ledger(),
                new LedgerHead(kept.head().version() + 1, kept.head().seal()), kept.snapshots(), kept.shown()));
    }

    /** Changes a figure behind everybody's back. */
    void forge(KeptLedger kept, int issue, OptionalLong figure) {
        var figures = new ArrayList<>(kept.shown().get(issue));
        figures.set(0, figure);
        var shown = new ArrayList<>(kept.shown());
        shown.set(issue, figures);
        all.put(kept.family().id(),
                new KeptLedger(kept.family(), kept.ledger(), kept.head(), kept.snapshots(), shown));
    }
}
