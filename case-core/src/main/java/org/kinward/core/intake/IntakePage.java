package org.kinward.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.saving.Revision;

/**
 * One page about a child: answers that are saved together, with one source and one day. Names, phones, paper numbers and
 * precise places are never here; they go to the vault.
 */
public interface IntakePage {

    /** Whose page it is, how often it was saved, and where its answers come from. */
    Head head();

    default IntakeId intake() {
        return head().intake();
    }

    default Revision revision() {
        return head().revision();
    }

    /** Where the answers of a page come from. */
    enum ToldBy {
        SEEN, CHILD, ESCORT, PAPER, SOMEONE_ELSE, WORKER,
        /** Copied from an event, or noted on its fast list: never said by the child (F80). */
        EVENT
    }

    /**
     * What every page has.
     *
     * @param revision
     *            the one that was read; {@link Revision#NEW} if the page was never saved
     * @param toldBy
     *            source of the answers; an account without its source is not kept (F16)
     * @param toldOn
     *            the day they were told or seen, not the day of typing
     * @param talk
     *            the number of the talk in which the child told them, where it was one
     * @param paper
     *            what a paper says of them, where they were told on paper first and in no talk; a talk has its own
     */
    record Head(IntakeId intake, Revision revision, ToldBy toldBy, LocalDate toldOn, OptionalInt talk,
            Optional<PagePaper> paper) {

        public Head {
            if (paper.filter(one -> !one.isOf(toldOn)).isPresent() || (talk.isPresent() && paper.isPresent())) {
                throw new IllegalArgumentException("a paper tells of the day of its page, and of no talk");
            }
        }

        /** Typed at once, or of a talk. */
        public Head(IntakeId intake, Revision revision, ToldBy toldBy, LocalDate toldOn, OptionalInt talk) {
            this(intake, revision, toldBy, toldOn, talk, Optional.empty());
        }

        /** In no talk that is numbered. */
        public Head(IntakeId intake, Revision revision, ToldBy toldBy, LocalDate toldOn) {
            this(intake, revision, toldBy, toldOn, OptionalInt.empty());
        }
    }
}
