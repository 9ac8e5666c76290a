package org.kinward.web.intake.before;

import java.time.Clock;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.Sex;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ChooseAccount;
import org.kinward.core.intake.firsthour.FirstHourPages.Used;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.sealed.ShortWords;
import org.kinward.web.intake.sealed.VaultFirst;
import org.kinward.web.intake.typed.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Judges a choice between accounts, and hands it on. */
@Component
class BeforeDesk {

    private final ChooseAccount choose;
    private final ShortWords words;
    private final VaultFirst vault;
    private final Clock clock;

    BeforeDesk(ChooseAccount choose, ShortWords words, VaultFirst vault, Clock clock) {
        this.choose = choose;
        this.words = words;
        this.vault = vault;
        this.clock = clock;
    }

    /** An account of this page, and a reason without numbers by which somebody could be found. */
    void judge(BeforeForm form, BeforePage page, BindingResult wrong) {
        if (form.account().isEmpty()) {
            wrong.rejectValue("account", "intake.before.which.missing");
        } else if (page.options().stream().noneMatch(option -> option.value().equals(form.account()))) {
            throw new NotThere();
        }
        var why = TypedText.of(form.why());
        if (why.length() < Used.SHORTEST || TypedText.problem(why, Used.LONGEST).isPresent()) {
            wrong.rejectValue("why", "intake.before.why.wrong");
        } else if (words.tells(why)) {
            wrong.rejectValue("why", "intake.words.tell");
        }
    }

    /** The account that decisions use from now on. */
    IntakePage choose(BeforeForm form, BeforePage page, Actor actor) {
        var account = new ChooseAccount.Account(page.intake(), page.kind().page(), form.earlier());
        takeBack(choose.look(account), form.stamp().shownRevision(), actor);
        var request = new ChooseAccount.Request(form.stamp().idempotencyKey(), account,
                form.stamp().shownRevision(), TypedText.of(form.why()));
        return choose.choose(request, actor.person(), clock.instant());
    }

    /** Girl or boy was chosen: a protected sex beside it would be another answer to the same, as it is on the sheet. */
    private void takeBack(ChooseAccount.Wanted wanted, Revision seen, Actor actor) {
        if (!wanted.present().equals(seen) || !(wanted.account() instanceof SexAndAge page)
                || page.sex() instanceof Answer.Missing<Sex>) {
            return;
        }
        switch (vault.keep(List.of(ForVault.emptied(VaultField.SEX_DETAIL)), wanted.child(), seen, actor)) {
            case Kept.Done _ -> {
                // nothing protected speaks against the account any more
            }
            case Kept.Stale _ -> throw new StaleRevision();
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        }
    }
}
