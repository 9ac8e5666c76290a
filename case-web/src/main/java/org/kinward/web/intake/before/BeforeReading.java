package org.kinward.web.intake.before;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.intake.AccountsUsed;
import org.kinward.reporting.intake.AnswersBefore;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.springframework.stereotype.Component;

/** Reads the earlier accounts in the transaction that writes the look down. */
@Component
class BeforeReading {

    private final ReadFirstHour read;
    private final Kept before;
    private final Grounds grounds;
    private final BeforeWords words;

    /** What is kept beside a page. */
    @Component
    record Kept(AnswersBefore accounts, AccountsUsed choices) {
    }

    BeforeReading(ReadFirstHour read, Kept before, Grounds grounds, BeforeWords words) {
        this.read = read;
        this.before = before;
        this.grounds = grounds;
        this.words = words;
    }

    /** All that a sheet said before, and every choice between its accounts. */
    @Transactional
    BeforePage open(IntakeId intake, SheetKind kind, Actor actor) {
        var opened = read.page(intake, kind.page()).filter(one -> WhoLeads.opens(actor, one, kind))
                .orElseThrow(NotThere::new);
        var ground = grounds.of(opened);
        var now = opened.page(kind.page());
        var page = kind.word();
        var accounts = before.accounts().of(intake, page);
        var back = words.back(accounts, actor);
        var used = now.<List<BeforePage.Choice>>map(present -> before.choices().of(intake, page).stream()
                .map(one -> words.choice(one, present)).toList())
                .orElseGet(List::of);
        return new BeforePage(intake, kind, ChildBar.of(opened, ground.today()),
                now.map(IntakePage::revision).orElse(Revision.NEW),
                accounts.stream().map(one -> words.account(one, kind, ground.lists().names(), back)).toList(), used,
                now.map(present -> words.options(present, accounts)).orElseGet(List::of));
    }
}
