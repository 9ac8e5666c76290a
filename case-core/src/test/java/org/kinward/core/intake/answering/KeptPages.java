package org.kinward.core.intake.answering;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.saving.Revision;

/** Pages in a list, with what was asked for and how each was changed. */
public final class KeptPages implements FirstHourPages {

    final List<IntakePage> pages = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final Map<UUID, IntakePage> earlier = new HashMap<>();
    final List<Used> used = new ArrayList<>();

    @Override
    public List<IntakePage> some(IntakeId intake, Set<Class<? extends IntakePage>> asked) {
        return allOf(intake).stream().filter(page -> asked.contains(page.getClass())).toList();
    }

    @Override
    public Saved save(IntakePage page, Change change) {
        var before = some(page.intake(), Set.of(page.getClass())).stream().findFirst();
        pages.removeIf(old -> old.getClass() == page.getClass() && old.intake().equals(page.intake()));
        var next = new Revision(page.revision().number() + 1);
        pages.add(at(page, next));
        changes.add(change);
        return new Saved(next, before);
    }

    /** The same page with another revision in its head. */
    static IntakePage at(IntakePage page, Revision revision) {
        var head = new IntakePage.Head(page.intake(), revision, page.head().toldBy(), page.head().toldOn());
        try {
            var parts = page.getClass().getRecordComponents();
            var values = new ArrayList<>();
            for (var part : parts) {
                values.add(part.getType() == IntakePage.Head.class ? head : part.getAccessor().invoke(page));
            }
            var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (IntakePage) page.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException noRecord) {
            throw new IllegalStateException(noRecord);
        }
    }

    @Override
    public List<IntakePage> allOf(IntakeId intake) {
        return pages.stream().filter(page -> page.intake().equals(intake)).toList();
    }

    @Override
    public Optional<IntakePage> earlier(IntakeId intake, Class<? extends IntakePage> page, UUID account) {
        return Optional.ofNullable(earlier.get(account)).filter(page::isInstance)
                .filter(one -> one.intake().equals(intake));
    }

    @Override
    public boolean isUsed(UUID choice) {
        return used.stream().anyMatch(one -> one.id().equals(choice));
    }

    @Override
    public boolean use(Used one, Change change) {
        return !isUsed(one.id()) && used.add(one);
    }
}
