package org.kinward.web.intake.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.choice.Calls;
import org.kinward.web.intake.choice.Choices;
import org.kinward.web.intake.choice.ListedAsked;
import org.kinward.web.intake.choice.MoreChoices;
import org.kinward.web.intake.choice.Usual;
import org.kinward.web.intake.latersheet.KnownSignWords;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.sealed.SealedSigns;
import org.kinward.web.intake.sealed.ToldTexts;
import org.kinward.web.intake.sealed.VaultFirst;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sheet.AccountsQuestions;
import org.kinward.web.intake.sheet.HealthQuestions;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.intake.words.ToldAlready;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a sheet on the screen: as it was saved, or empty with the usual source and today's day. */
@Component
class Sheets {

    private static final Set<SheetKind> WITH_SEALED = EnumSet.of(SheetKind.HEALTH, SheetKind.LANGUAGE, SheetKind.ESCORT,
            SheetKind.ADULT, SheetKind.ACCOUNTS, SheetKind.SEX_AGE, SheetKind.OTHERS, SheetKind.CONTACT);

    private final VaultFirst vault;
    private final SealedSigns signs;

    Sheets(VaultFirst vault, SealedSigns signs) {
        this.vault = vault;
        this.signs = signs;
    }

    /** What other pages say already about the lines of a checklist; nothing of any other sheet. */
    static List<KnownSignWords.Known> known(Seen seen, Press press) {
        return switch (press.kind()) {
            case CHILD_CHECKLIST -> known(seen, CodeList.CHECK_CHILD);
            case ADULT_CHECKLIST -> known(seen, CodeList.CHECK_ADULT);
            default -> List.of();
        };
    }

    private static List<KnownSignWords.Known> known(Seen seen, CodeList list) {
        return KnownSignWords.of(seen.opened().pages(), list, seen.ground().listed().words());
    }

    /** The sheet as it stands in the database. */
    Sheet saved(Seen seen, Press press) {
        var opened = seen.opened();
        var ground = seen.ground();
        var kind = press.kind();
        var page = opened.page(kind.page());
        var paper = opened.intake().start().paper();
        var fresh = paper.filter(_ -> opened.isDraft()).map(FromPaper::told);
        var wanted = press.inTalk(seen);
        var told = page.map(one -> one.head().toldBy())
                .filter(by -> by != IntakePage.ToldBy.EVENT && wanted.isEmpty())
                .orElse(fresh.isPresent() ? IntakePage.ToldBy.PAPER : kind.usual());
        var day = wanted.map(Talk::on).or(() -> page.map(one -> one.head().toldOn()))
                .orElse(fresh.map(FromPaper.Told::on).orElse(ground.today()));
        var shown = new Shown(kind.certainty(told, day, paper), ground.zone(), LocaleContextHolder.getLocale());
        var on = shown.day(day);
        var questions = page.map(one -> SheetKind.typed(one, shown))
                .orElseGet(() -> new Parameters(Usual.answers(kind, opened, ground, press.actor())).as(kind.questions(),
                        Reading.QUESTIONS));
        var talk = wanted.map(one -> "" + one.number()).orElseGet(() -> talk(page));
        return new Sheet(FormStamp.fresh(revision(page)), new OriginInput(told.name(), on, talk),
                press.shownPaper(seen),
                more(questions, opened, press.actor()));
    }

    /** What stands on a sheet beside the answers of casework: the sealed ticks, the statement, a row to write in. */
    private Questions more(Questions questions, Opened opened, Actor actor) {
        return switch (questions) {
            case HealthQuestions health -> signs.on(health, actor, opened.intake().reference());
            case AccountsQuestions accounts when accounts.accounts().isEmpty() -> accounts.withOneMore();
            default -> questions;
        };
    }

    /** What stands around the questions; with what others said by their slot, when somebody has asked for it. */
    SheetPage around(Seen seen, Press press, Questions questions, Map<Integer, String> texts) {
        var opened = seen.opened();
        var kind = press.kind();
        var told = ToldAlready.about(kind, opened, texts);
        var held = WITH_SEALED.contains(kind) || kind.isOfRecord() || !told.isEmpty()
                ? vault.held(opened.intake().reference(), press.actor()) : List.<HeldField>of();
        var fields = held.stream().map(HeldField::field).collect(Collectors.<VaultField>toUnmodifiableSet());
        return new SheetPage(opened, kind,
                choices(kind, seen, questions), fields, told,
                new SheetPage.Rights(ToldTexts.mayRead(opened, held, press.actor()),
                        WhoLeads.is(press.actor(), opened)),
                Calls.of(kind, seen.ground().numbers()));
    }

    private static String talk(Optional<? extends IntakePage> page) {
        return page.map(one -> one.head().talk()).filter(OptionalInt::isPresent)
                .map(number -> Integer.toString(number.getAsInt())).orElse("");
    }

    /** The choices of the questions, and of the first days the talks that were held. */
    private static Map<String, List<Option>> choices(SheetKind kind, Seen seen, Questions questions) {
        var choices = new HashMap<>(Choices.of(kind.page(),
                new Choices.From(seen.ground().lists(), seen.ground().region(),
                        ListedAsked.of(seen.ground().listed().words(), (Record) questions)),
                LocaleContextHolder.getLocale()));
        choices.put("talk", seen.talks().stream().map(talk -> Option.said(Integer.toString(talk.number()),
                talk.number() + " · " + new Days().written(talk.on()))).toList());
        if (kind == SheetKind.ETHNICITY) {
            choices.put(MoreChoices.GROUP, MoreChoices.groups(seen.ground().listed().words()));
        }
        return choices;
    }

    private static Revision revision(Optional<? extends IntakePage> page) {
        return page.map(IntakePage::revision).orElse(Revision.NEW);
    }
}
