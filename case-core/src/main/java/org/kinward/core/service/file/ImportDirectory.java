package org.kinward.core.service.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.directory.KeepProvider;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Providers;

/** Takes a file of lines into the directory, all rows or none. Nothing that is not in the file goes away. */
public class ImportDirectory {

    /** What came of it. */
    public enum Outcome {
        IMPORTED, ROWS_WRONG, NOT_THERE
    }

    private final Providers providers;

    private final AuditTrail trail;

    public ImportDirectory(Providers providers, AuditTrail trail) {
        this.providers = providers;
        this.trail = trail;
    }

    /** How often anything in the directory was written: a file that was shown holds for this one only. */
    public static Revision revision(List<Provider> all) {
        return new Revision(all.stream().mapToLong(line -> line.revision().number() + 1).sum());
    }

    /**
     * Takes it.
     *
     * @param seen
     *            the revision of the directory when the file was shown
     * @throws StaleRevision
     *             if somebody wrote since; nothing is changed then
     */
    @Transactional
    public Outcome take(List<DirectoryRow> rows, Revision seen, Actor by, LocalDate today) {
        if (!KeepProvider.mayKeep(by)) {
            return Outcome.NOT_THERE;
        }
        var now = providers.all();
        var plan = DirectoryPlan.of(now, rows);
        if (!plan.problems().isEmpty()) {
            return Outcome.ROWS_WRONG;
        }
        if (plan.rows().isEmpty()) {
            return Outcome.IMPORTED;
        }
        if (!revision(now).equals(seen)) {
            throw new StaleRevision();
        }
        var checked = new Provider.Checked(today, by.person());
        plan.rows().forEach(row -> keep(row, checked));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.PROVIDER, by.agency().value()));
        return Outcome.IMPORTED;
    }

    private void keep(DirectoryPlan.Planned planned, Provider.Checked checked) {
        var facts = planned.row().facts();
        if (planned.before().isPresent()) {
            providers.change(planned.before().get().saying(facts, checked));
        } else if (!providers.add(Provider.first(new ProviderId(UUID.randomUUID()), facts, checked))) {
            throw new StaleRevision();
        }
    }
}
