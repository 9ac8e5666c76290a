package org.kinward.persistence.identity.file;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.care.VaultTies;
import org.kinward.core.identity.care.VaultTies.Tied;
import org.kinward.core.identity.file.FileKept;
import org.kinward.core.identity.file.FileRef;
import org.kinward.core.identity.file.HeldFile;
import org.kinward.core.identity.file.PageAsked;
import org.kinward.core.identity.file.PagePicture;
import org.kinward.core.identity.file.ShownPage;
import org.kinward.core.identity.file.VaultFiles;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in the schema {@code identity}, each call in a transaction of its own on the vault's own connection. */
@Component
class JdbcVaultFiles implements VaultFiles {

    private final FileRows rows;
    private final VaultTies ties;
    private final ChildKeys keys;
    private final AuditTrail audit;

    JdbcVaultFiles(@Qualifier("vaultJdbc") JdbcClient vault, VaultTies ties, ChildKeys keys,
            @Qualifier("vaultAudit") AuditTrail audit) {
        this.rows = new FileRows(vault);
        this.ties = ties;
        this.keys = keys;
        this.audit = audit;
    }

    @Override
    public FileKept keep(HeldFile file, List<PagePicture> pages, Actor by) {
        return ties.holding(file.ref().child(), by.person(), tied -> {
            if (tied.filter(child -> HeldFile.mayKeep(child.links())).isEmpty()) {
                refused(tied);
                return FileKept.NOT_IN_CARE;
            }
            var child = tied.get();
            var key = keys.keyFor(child.child(), file.kind().compartment(), child.agency());
            var kept = key.map(open -> kept(file, pages, child, open)).orElse(FileKept.ENDED);
            if (kept == FileKept.DONE) {
                audit.record(entry(AuditAction.DOCUMENT_PUT, child, file.ref()));
            } else {
                refused(tied);
            }
            return kept;
        });
    }

    /** What lies there already is compared: it is neither written over nor taken for what is sent now. */
    private FileKept kept(HeldFile file, List<PagePicture> pages, Tied child, ChildKey key) {
        if (rows.add(file, child)) {
            rows.addPages(file.ref(), pages, key);
            return FileKept.DONE;
        }
        var before = rows.find(file.ref(), child).filter(one -> one.putBy().equals(file.putBy()));
        if (before.isEmpty()) {
            return FileKept.NOT_OURS;
        }
        return before.get().isSameAs(file) && rows.hasPages(file.ref(), pages, key) ? FileKept.DONE : FileKept.STALE;
    }

    @Override
    public ShownPage show(FileRef ref, PageAsked asked, Actor to) {
        var action = asked.copy() ? AuditAction.DOCUMENT_COPIED : AuditAction.DOCUMENT_SHOWN;
        return opened(ref, to, (file, child) -> file.mayShow(child.links())
                && (!asked.copy() || HeldFile.mayKeep(child.links())), new Opening(asked, action));
    }

    @Override
    public ShownPage look(FileRef ref, int page, Actor second) {
        return opened(ref, second, (file, child) -> {
            var may = file.mayLook(child.links(), second.person());
            if (may) {
                rows.looked(ref, second.person());
            }
            return may;
        }, new Opening(new PageAsked(page, "second_look", false), AuditAction.DOCUMENT_SHOWN));
    }

    private record Opening(PageAsked asked, AuditAction action) {
    }

    private ShownPage opened(FileRef ref, Actor to, BiPredicate<HeldFile, Tied> may, Opening opening) {
        return ties.holding(ref.child(), to.person(), tied -> {
            var file = tied.flatMap(child -> rows.find(ref, child)).filter(one -> may.test(one, tied.orElseThrow()));
            if (file.isEmpty()) {
                refused(tied);
                return new ShownPage.Refused();
            }
            audit.record(
                    entry(opening.action(), tied.orElseThrow(), ref).forPurpose(opening.asked().purpose()));
            return keys.existing(ref.child(), file.get().kind().compartment())
                    .flatMap(key -> rows.page(ref, opening.asked().number(), key)).<ShownPage>map(ShownPage.Page::new)
                    .orElseGet(ShownPage.Nothing::new);
        });
    }

    @Override
    public boolean hasLooked(FileRef ref, Actor second) {
        return ties.holding(ref.child(), second.person(), tied -> tied.flatMap(child -> rows.find(ref, child))
                .filter(file -> file.mayScreen(second.person())).isPresent());
    }

    @Override
    public void open(FileRef ref, PersonId screener, Actor by) {
        ties.holding(ref.child(), by.person(), tied -> {
            var waits = tied.flatMap(child -> rows.find(ref, child))
                    .filter(file -> file.waits() && file.mayScreen(screener));
            waits.ifPresent(_ -> {
                rows.screened(ref, screener);
                audit.record(entry(AuditAction.PHOTOGRAPH_SCREENED, tied.orElseThrow(), ref));
            });
            return waits.isPresent();
        });
    }

    @Override
    public boolean destroy(FileRef ref, Actor by) {
        return ties.holding(ref.child(), by.person(), tied -> {
            var file = tied.filter(child -> HeldFile.mayKeep(child.links())).flatMap(child -> rows.find(ref, child));
            if (file.isEmpty()) {
                refused(tied);
                return false;
            }
            rows.destroy(ref);
            audit.record(entry(AuditAction.DOCUMENT_TAKEN_AWAY, tied.orElseThrow(), ref));
            return true;
        });
    }

    private static AuditEntry entry(AuditAction action, Tied child, FileRef ref) {
        return AuditEntry.done(action, AuditObject.DOCUMENT, child.id(), ref.id());
    }

    private void refused(Optional<Tied> child) {
        audit.record(new AuditEntry(AuditAction.REFUSED, AuditObject.DOCUMENT,
                child.map(Tied::id).stream().toList(), AuditEntry.Outcome.REFUSED));
    }
}
