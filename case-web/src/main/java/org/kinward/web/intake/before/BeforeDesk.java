package org.kinward.web.intake.before;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.answering.ChooseAccount;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.FirstHourPages.Used;
import org.kinward.web.intake.sealed.ShortWords;
import org.kinward.web.intake.typed.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Judges a choice between accounts, and hands it on. */
@Component
class BeforeDesk {

    private final ChooseAccount choose;
    private final ShortWords words;
    private final Clock clock;

    BeforeDesk(ChooseAccount choose, ShortWords words, Clock clock) {
        this.choose = choose;
        this.words = words;
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
    FirstHourPage choose(BeforeForm form, BeforePage page, Actor actor) {
        var account = new ChooseAccount.Account(page.intake(), page.kind().page(), form.earlier());
        var request = new ChooseAccount.Request(form.stamp().idempotencyKey(), account,
                form.stamp().shownRevision(), TypedText.of(form.why()));
        return choose.choose(request, actor.person(), clock.instant());
    }
}
