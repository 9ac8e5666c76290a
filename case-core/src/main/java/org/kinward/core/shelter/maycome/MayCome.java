package org.kinward.core.shelter.maycome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.visitor.Visitor;

/**
 * Somebody may visit a child, or take it along as well (F31). The name is in the vault. Who may not come near is stronger: at every door
 * that side of the list is asked first.
 *
 * @param agreed
 *            a manager, who is another person than who wrote it; empty as long as nobody has
 */
public record MayCome(MayComeId id, CaseFileId file, Who who, Ground ground, Said written, Optional<Said> agreed) {

    public MayCome {
        var writer = written.by();
        if (agreed.filter(one -> one.by().equals(writer)).isPresent()) {
            throw new IllegalArgumentException("nobody agrees to an own word");
        }
    }

    /** What this person may do. */
    public enum May {
        MAY_VISIT, MAY_TAKE
    }

    /** On whose word. */
    public enum WordOf {
        /** An order or a decision that somebody of us has seen. */
        COURT_ORDER, DECISION_OF_AUTHORITY,
        /** Of the worker, who says why. */
        DECISION_OF_WORKER;

        /** Whether it is a paper of somebody who may decide about the child. */
        boolean isOfAuthority() {
            return this != DECISION_OF_WORKER;
        }
    }

    /**
     * Who it is.
     *
     * @param as
     *            what this person is to the child; never a stranger, nor somebody who comes for the house
     * @param name
     *            the slot of the vault that holds the name
     * @param alike
     *            somebody said that this is not the person on the other side of the list whose name is alike
     */
    public record Who(May may, Visitor.CameAs as, int name, boolean alike) {

        public Who {
            if (as == Visitor.CameAs.STRANGER || as == Visitor.CameAs.SUPPLIER_OR_INSPECTOR) {
                throw new IllegalArgumentException("it is somebody who knows the child");
            }
        }

        Who named(int slot) {
            return new Who(may, as, slot, alike);
        }
    }

    /**
     * On whose word, and when it holds.
     *
     * @param until
     *            the last day; then somebody looks at it again
     * @param reason
     *            at most {@value #LONGEST} signs without names; said where it is a decision of the worker
     */
    public record Ground(WordOf word, LocalDate from, LocalDate until, String reason) {

        public static final int SHORTEST = 3;
        public static final int LONGEST = 300;

        public Ground {
            reason = reason.strip();
            if (reason.length() > LONGEST || until.isBefore(from)) {
                throw new IllegalArgumentException("from a day until a later one, in 300 signs at most");
            }
        }
    }

    /** By whom, when. */
    public record Said(PersonId by, Instant at) {
    }

    /** The same with the slot in which the name lies. */
    public MayCome named(int slot) {
        return new MayCome(id, file, who.named(slot), ground, written, agreed);
    }

    /** Whether a manager has to agree, and nobody has. */
    public boolean waits() {
        return who.may() == May.MAY_TAKE && !ground.word().isOfAuthority() && agreed.isEmpty();
    }

    /** Whether it holds on this day, on the clock of the agency. */
    public boolean holds(LocalDate day) {
        return !waits() && !day.isBefore(ground.from()) && !day.isAfter(ground.until());
    }

    /** The same wish whenever it is sent, without the name. */
    String wish() {
        return "may come " + file.value() + " " + who.may() + " " + who.as() + " " + who.alike() + " " + ground;
    }
}
