package org.kinward.core.intake.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.saving.Revision;

/** Pages in a list, with what was asked for and how each was changed. */
final class KeptPages implements FirstHourPages {

    final List<FirstHourPage> pages = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final Map<UUID, FirstHourPage> earlier = new HashMap<>();
    final List<Used> used = new ArrayList<>();

    @Override
    public List<FirstHourPage> some(IntakeId intake, Set<Class<? extends FirstHourPage>> asked) {
        return allOf(intake).stream().filter(page -> asked.contains(page.getClass())).toList();
    }

    @Override
    public Saved save(FirstHourPage page, Change change) {
        var before = some(page.intake(), Set.of(page.getClass())).stream().findFirst();
        pages.removeIf(old -> old.getClass() == page.getClass() && old.intake().equals(page.intake()));
        pages.add(page);
        changes.add(change);
        return new Saved(new Revision(page.revision().number() + 1), before);
    }

    @Override
    public List<FirstHourPage> allOf(IntakeId intake) {
        return pages.stream().filter(page -> page.intake().equals(intake)).toList();
    }

    @Override
    public Optional<FirstHourPage> earlier(IntakeId intake, Class<? extends FirstHourPage> page, UUID account) {
        return Optional.ofNullable(earlier.get(account)).filter(page::isInstance)
                .filter(one -> one.intake().equals(intake));
    }

    @Override
    public boolean use(Used one, Change change) {
        return used.stream().noneMatch(other -> other.id().equals(one.id())) && used.add(one);
    }
}
