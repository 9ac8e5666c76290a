package org.kinward.core.intake.numbered;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Numbered pages in memory. */
public abstract class InMemoryNumbered<P extends RecordPage> implements NumberedPages<P> {

    private final List<Numbered<P>> kept = new ArrayList<>();
    private final Class<P> page;

    protected InMemoryNumbered(Class<P> page) {
        this.page = page;
    }

    @Override
    public SortedMap<Integer, P> of(IntakeId intake) {
        var pages = new TreeMap<Integer, P>();
        kept.stream().filter(one -> one.page().intake().equals(intake)).forEach(one -> {
            if (one.isMistake()) {
                pages.remove(one.number());
            } else {
                pages.put(one.number(), saved(one.page()));
            }
        });
        return pages;
    }

    @Override
    public int written(IntakeId intake) {
        return kept.stream().filter(one -> one.page().intake().equals(intake)).mapToInt(Numbered::number).max()
                .orElse(0);
    }

    @Override
    public void keep(Numbered<P> one, Written by) {
        var before = kept.stream()
                .filter(other -> other.number() == one.number() && other.page().intake().equals(one.page().intake()))
                .count();
        if (before != one.page().revision().number()) {
            throw new StaleRevision();
        }
        kept.add(one);
    }

    private P saved(P one) {
        var head = one.head();
        return PageColumn.page(page, new IntakePage.Head(head.intake(), new Revision(head.revision().number() + 1),
                head.toldBy(), head.toldOn(), head.talk(), head.paper()), column -> column.in(one));
    }
}
