package org.kinward.web.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.HeldField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.reporting.intake.AccountsUsed.Used;
import org.kinward.web.child.ChildWords;
import org.kinward.web.intake.name.NameDesk;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.AnswerWords;
import org.kinward.web.intake.words.HeldOnSheet;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** All answers of a first hour, each page a card with a link that changes it. */
record CheckPage(Opened opened, AnswerWords words, NameDesk.Now name, List<Used> used, @Nullable String record) {

    /** One card. */
    record Card(String titleKey, String href, List<SummaryRow> rows) {
    }

    public boolean draft() {
        return opened.isDraft();
    }

    public String path() {
        return IntakePath.hub(opened.intake().id());
    }

    public List<Card> cards() {
        var cards = new ArrayList<Card>();
        SheetKind.ofHour().forEach(kind -> cards.add(new Card(kind.key("title"),
                IntakePath.of(opened.intake().id(), kind.path()), rows(kind))));
        cards.add(new Card("intake.check.name", IntakePath.of(opened.intake().id(), "name"), nameRows()));
        return cards;
    }

    private List<SummaryRow> rows(SheetKind kind) {
        var rows = new ArrayList<>(opened.page(kind.page()).map(page -> rows(kind, page))
                .orElseGet(() -> List.of(SummaryRow.of("intake.check.answers", Words.notAskedYet()))));
        var held = name.held().stream().map(HeldField::field).toList();
        HeldOnSheet.of(kind).stream().filter(held::contains)
                .map(field -> SummaryRow.of("intake.check.held." + field, Words.keyed("intake.check.name.is-held")))
                .forEach(rows::add);
        return rows;
    }

    private List<SummaryRow> rows(SheetKind kind, IntakePage page) {
        var rows = new ArrayList<SummaryRow>();
        var answers = PageAnswers.of(page);
        PageAnswers.questions(kind.page()).forEach(question -> rows.add(SummaryRow.of(kind.key(question.name()),
                words.of(question, answers.get(question.name())).toArray(Words[]::new))));
        rows.add(SummaryRow.of("intake.check.origin", Words.of(page.head().toldBy()), words.day(page.head().toldOn())));
        used(kind, page).ifPresent(one -> rows
                .add(SummaryRow.of("intake.check.used", ChildWords.used(one.told().by(), one.told().on(), one.why()))));
        return rows;
    }

    /** Where accounts differ, the choice between them, as long as the page has not been answered since (F16). */
    private Optional<Used> used(SheetKind kind, IntakePage page) {
        return used.stream().filter(one -> one.page().equals(kind.word()) && one.holds(page))
                .findFirst();
    }

    private List<SummaryRow> nameRows() {
        return List.of(
                SummaryRow.of("intake.check.name.held",
                        name.holdsName() ? Words.keyed("intake.check.name.is-held") : Words.notAskedYet()),
                SummaryRow.of("intake.check.word",
                        name.callWord().map(word -> Words.said(word.text())).orElseGet(Words::notAskedYet)));
    }
}
