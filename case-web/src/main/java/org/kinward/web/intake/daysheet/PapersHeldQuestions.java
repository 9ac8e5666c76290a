package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.PapersHeld;
import org.kinward.core.lists.CodeList;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet of the first days: birth registration and papers. */
record PapersHeldQuestions(BirthRegisteredInput birth, WhereHeldInput where, KeptByOthersInput kept,
        String numbers) implements Questions {

    PapersHeldQuestions {
        birth = Objects.requireNonNullElse(birth, BirthRegisteredInput.EMPTY);
        where = Objects.requireNonNullElse(where, WhereHeldInput.EMPTY);
        kept = Objects.requireNonNullElse(kept, KeptByOthersInput.EMPTY);
        numbers = Objects.requireNonNullElse(numbers, "");
    }

    /** As typed: birth registration as a state with steps. */
    record BirthRegisteredInput(AnswerInput registered, AnswersInput steps) {

        static final BirthRegisteredInput EMPTY = new BirthRegisteredInput(AnswerInput.EMPTY, AnswersInput.EMPTY);

        BirthRegisteredInput {
            registered = AnswerInput.orEmpty(registered);
            steps = AnswersInput.orEmpty(steps);
        }

        static BirthRegisteredInput of(PapersHeld.BirthRegistered group, Shown shown) {
            return new BirthRegisteredInput(shown.one(group.registered()), shown.several(group.steps()));
        }

        PapersHeld.BirthRegistered read(Reading reading, String group) {
            return new PapersHeld.BirthRegistered(
                    reading.one(group + "registered", registered, PapersHeld.Registered.class),
                    reading.several(group + "steps", steps, PapersHeld.RegisterStep.class));
        }
    }

    /** As typed: which papers there are, and where. */
    record WhereHeldInput(ListedInputs here, ListedInputs home, ListedInputs asked, ListedInputs notReal) {

        static final WhereHeldInput EMPTY = new WhereHeldInput(ListedInputs.EMPTY, ListedInputs.EMPTY,
                ListedInputs.EMPTY, ListedInputs.EMPTY);

        WhereHeldInput {
            here = ListedInputs.orEmpty(here);
            home = ListedInputs.orEmpty(home);
            asked = ListedInputs.orEmpty(asked);
            notReal = ListedInputs.orEmpty(notReal);
        }

        static WhereHeldInput of(PapersHeld.WhereHeld group, Shown shown) {
            return new WhereHeldInput(shown.severalListed(group.here()), shown.severalListed(group.home()),
                    shown.severalListed(group.asked()), shown.severalListed(group.notReal()));
        }

        PapersHeld.WhereHeld read(Reading reading, String group) {
            return new PapersHeld.WhereHeld(reading.severalListed(group + "here", here, CodeList.PAPER),
                    reading.severalListed(group + "home", home, CodeList.PAPER),
                    reading.severalListed(group + "asked", asked, CodeList.PAPER),
                    reading.severalListed(group + "notReal", notReal, CodeList.PAPER));
        }
    }

    /** As typed: papers that somebody keeps. */
    record KeptByOthersInput(ListedInputs papers, AnswersInput by) {

        static final KeptByOthersInput EMPTY = new KeptByOthersInput(ListedInputs.EMPTY, AnswersInput.EMPTY);

        KeptByOthersInput {
            papers = ListedInputs.orEmpty(papers);
            by = AnswersInput.orEmpty(by);
        }

        static KeptByOthersInput of(PapersHeld.KeptByOthers group, Shown shown) {
            return new KeptByOthersInput(shown.severalListed(group.papers()), shown.several(group.by()));
        }

        PapersHeld.KeptByOthers read(Reading reading, String group) {
            return new PapersHeld.KeptByOthers(reading.severalListed(group + "papers", papers, CodeList.PAPER),
                    reading.several(group + "by", by, PapersHeld.PaperKeeper.class));
        }
    }

    static PapersHeldQuestions of(PapersHeld page, Shown shown) {
        return new PapersHeldQuestions(BirthRegisteredInput.of(page.birth(), shown),
                WhereHeldInput.of(page.where(), shown), KeptByOthersInput.of(page.kept(), shown), "");
    }

    @Override
    public PapersHeld read(Reading reading, IntakePage.Head head) {
        return new PapersHeld(head, birth.read(reading, "birth."), where.read(reading, "where."),
                kept.read(reading, "kept."));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.lines(reading, "numbers", numbers, VaultField.IDENTITY_PAPER);
    }
}
