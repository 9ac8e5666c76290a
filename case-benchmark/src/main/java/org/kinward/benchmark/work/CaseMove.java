package org.kinward.benchmark.work;

import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Form;
import org.kinward.benchmark.visit.Refused;

/** A page of a case, the form behind it, the button. Where the case is closed, or nothing is to be done, it ends with the page. */
abstract class CaseMove implements Errand {

    private final StaffMember person;
    private @Nullable Filled filled;
    private boolean over;

    CaseMove(StaffMember person) {
        this.person = person;
    }

    /** A form with what was typed; where it leads, and as what it counts. */
    record Filled(Form form, String leadsTo, String counts) {
    }

    /** One of both, as often as the other. */
    static CaseMove begin(StaffMember person, SplittableRandom random) {
        var record = person.anyRecord(random).href();
        return random.nextBoolean() ? new DangerLook(person, record) : new PlanStep(person, record);
    }

    /** The next page before the button. */
    abstract Answered page(StaffMember staff, SplittableRandom random) throws Refused, InterruptedException;

    @Override
    public final boolean isOver() {
        return over;
    }

    @Override
    public final Answered nextPage(SplittableRandom random) throws Refused, InterruptedException {
        if (filled == null) {
            return page(person, random);
        }
        over = true;
        var page = person.visitor().submit(filled.form()).expect(filled.leadsTo(), "h1");
        return new Answered(filled.counts(), page.arrived());
    }

    final void fill(Filled form) {
        filled = form;
    }

    final void endIf(boolean nothingToDo) {
        over = nothingToDo;
    }
}
