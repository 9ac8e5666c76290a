package org.kinward.core.identity.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareLink;

/** Pages without encryption, for tests of what uses them. */
public final class InMemoryVaultFiles implements VaultFiles {

    private final Map<UUID, HeldFile> files = new HashMap<>();
    private final Map<UUID, List<PagePicture>> pages = new HashMap<>();
    private final Function<PersonId, Set<CareLink>> links;

    /** Ties of each person to the one child there is. */
    public InMemoryVaultFiles(Function<PersonId, Set<CareLink>> links) {
        this.links = links;
    }

    /** How many files have pages. */
    public int held() {
        return pages.size();
    }

    @Override
    public FileKept keep(HeldFile file, List<PagePicture> drawn, Actor by) {
        if (!HeldFile.mayKeep(links.apply(by.person()))) {
            return FileKept.NOT_IN_CARE;
        }
        var before = files.putIfAbsent(file.ref().id(), file);
        if (before == null) {
            pages.put(file.ref().id(), List.copyOf(drawn));
            return FileKept.DONE;
        }
        if (!before.ref().equals(file.ref()) || !before.putBy().equals(by.person())) {
            return FileKept.NOT_OURS;
        }
        return before.isSameAs(file) && drawn.equals(pages.get(file.ref().id())) ? FileKept.DONE : FileKept.STALE;
    }

    @Override
    public ShownPage show(FileRef ref, PageAsked asked, Actor to) {
        var tied = links.apply(to.person());
        return found(ref).filter(file -> file.mayShow(tied) && (!asked.copy() || HeldFile.mayKeep(tied)))
                .map(_ -> page(ref, asked.number())).orElseGet(ShownPage.Refused::new);
    }

    @Override
    public ShownPage look(FileRef ref, int page, Actor second) {
        var file = found(ref).filter(one -> one.mayLook(links.apply(second.person()), second.person()));
        file.ifPresent(one -> files.put(ref.id(), one.lookedAt(second.person())));
        return file.map(_ -> page(ref, page)).orElseGet(ShownPage.Refused::new);
    }

    @Override
    public boolean hasLooked(FileRef ref, Actor second) {
        return found(ref).filter(file -> file.mayScreen(second.person())).isPresent();
    }

    @Override
    public void open(FileRef ref, PersonId screener, Actor by) {
        found(ref).filter(file -> file.mayScreen(screener)).ifPresent(file -> files.put(ref.id(), file.open()));
    }

    @Override
    public boolean destroy(FileRef ref, Actor by) {
        var may = HeldFile.mayKeep(links.apply(by.person()));
        if (may) {
            pages.remove(ref.id());
        }
        return may;
    }

    private Optional<HeldFile> found(FileRef ref) {
        return Optional.ofNullable(files.get(ref.id())).filter(file -> file.ref().equals(ref));
    }

    private ShownPage page(FileRef ref, int number) {
        var all = pages.getOrDefault(ref.id(), List.of());
        return number < 1 || number > all.size() ? new ShownPage.Nothing() : new ShownPage.Page(all.get(number - 1));
    }
}
