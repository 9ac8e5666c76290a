package org.kinward.web.intake.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.answering.HardTopics;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.Belongings;
import org.kinward.core.intake.firstdays.CareMoments;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firstdays.Ethnicity;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.kinward.core.intake.firstdays.Guardian;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.core.intake.firstdays.Household;
import org.kinward.core.intake.firstdays.Nationality;
import org.kinward.core.intake.firstdays.Origin;
import org.kinward.core.intake.firstdays.PapersHeld;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.core.intake.firstdays.School;
import org.kinward.core.intake.firstdays.WhatMatters;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.core.intake.later.AdultChecklist;
import org.kinward.core.intake.later.ChildChecklist;
import org.kinward.core.intake.later.HowFar;
import org.kinward.core.intake.later.HowItBegan;
import org.kinward.core.intake.later.LaterPage;
import org.kinward.core.intake.later.TheWork;
import org.kinward.core.intake.later.WhatWasDone;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.web.intake.latersheet.LaterSheets;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.SourceCertainty;

/**
 * The sheets in their order: where each is found, which page of the core it makes, who usually answers it. Twelve are of the
 * first hour, the others of a record.
 */
public enum SheetKind {
    SAFETY("safety", SafetyNow.class, SafetyQuestions.class, ToldBy.SEEN),
    HEALTH("health", HealthSeen.class, HealthQuestions.class, ToldBy.SEEN),
    LANGUAGE("language", LanguageChosen.class, LanguageQuestions.class, ToldBy.SEEN),
    TOLD("told", ToldChild.class, ToldQuestions.class, ToldBy.WORKER),
    ESCORT("escort", Escort.class, EscortQuestions.class, ToldBy.ESCORT),
    ADULT("adult", AdultWithChild.class, AdultQuestions.class, ToldBy.SEEN),
    ACCOUNTS("accounts", AccountsTold.class, AccountsQuestions.class, ToldBy.ESCORT),
    SEX_AGE("sex-age", SexAndAge.class, SexAgeQuestions.class, ToldBy.SEEN),
    OTHERS("others", OthersFound.class, OthersQuestions.class, ToldBy.ESCORT),
    TONIGHT("tonight", Tonight.class, TonightQuestions.class, ToldBy.WORKER),
    CONTACT("contact", ContactRules.class, ContactQuestions.class, ToldBy.ESCORT),
    RESPONSIBLE("responsible", Responsible.class, ResponsibleQuestions.class, ToldBy.WORKER),
    OWN_NAMES(FirstDaysPage.OwnNames.class, ToldBy.CHILD), WHAT_MATTERS(WhatMatters.class, ToldBy.CHILD),
    NATIONALITY(Nationality.class, ToldBy.CHILD), ORIGIN(Origin.class, ToldBy.CHILD),
    ETHNICITY(Ethnicity.class, ToldBy.CHILD), CARE_MOMENTS(CareMoments.class, ToldBy.CHILD),
    HOUSEHOLD(Household.class, ToldBy.CHILD), SCHOOL(School.class, ToldBy.CHILD),
    PAPERS_HELD(PapersHeld.class, ToldBy.CHILD), HELP_DAILY(HelpDaily.class, ToldBy.SEEN),
    HEALTH_CHECK(FirstDaysPage.HealthCheck.class, ToldBy.SOMEONE_ELSE), BELONGINGS(Belongings.class, ToldBy.CHILD),
    GUARDIAN(Guardian.class, ToldBy.PAPER), HOW_CAME(FirstDaysPage.HowCame.class, ToldBy.ESCORT),
    SAFE_TO_CONTACT(SafeToContact.class, ToldBy.CHILD), CHILD_STATUS(ChildStatus.class, ToldBy.WORKER),
    HOW_IT_BEGAN(HowItBegan.class, ToldBy.CHILD), THE_WORK(TheWork.class, ToldBy.CHILD),
    WHAT_WAS_DONE(WhatWasDone.class, ToldBy.CHILD), HOW_FAR(HowFar.class, ToldBy.CHILD),
    CHILD_CHECKLIST(ChildChecklist.class, ToldBy.SEEN), ADULT_CHECKLIST(AdultChecklist.class, ToldBy.SEEN);

    private static final String FOLDERS = "^(days|later)/";

    private final String path;
    private final Class<? extends IntakePage> page;
    private final Class<? extends Questions> questions;
    private final ToldBy usual;

    SheetKind(String path, Class<? extends IntakePage> page, Class<? extends Questions> questions, ToldBy usual) {
        this.path = path;
        this.page = page;
        this.questions = questions;
        this.usual = usual;
    }

    SheetKind(Class<? extends RecordPage> page, ToldBy usual) {
        this(LaterSheets.folder(page) + "/" + PageColumn.word(page).replace('_', '-'), page, LaterSheets.ofRecord(page),
                usual);
    }

    /** Last part of the address, name of the template, second part of every message key. */
    public String path() {
        return path;
    }

    /** The message key of one of its words. */
    public String key(String word) {
        return "intake." + path.replaceFirst(FOLDERS, "") + "." + word;
    }

    public Class<? extends IntakePage> page() {
        return page;
    }

    public Class<? extends Questions> questions() {
        return questions;
    }

    public ToldBy usual() {
        return usual;
    }

    /** A hard topic: an empty row is a good answer there, so it is never called incomplete (F98). */
    public boolean isSensitive() {
        return HardTopics.isOne(page);
    }

    public static List<SheetKind> ofHour() {
        return Arrays.stream(values()).filter(kind -> !kind.isOfRecord()).toList();
    }

    /** The sheets of the first days, in their order. */
    public static List<SheetKind> ofDays() {
        return Arrays.stream(values()).filter(kind -> FirstDaysPage.class.isAssignableFrom(kind.page)).toList();
    }

    /** The sheets of what is told later, in their order. */
    public static List<SheetKind> ofLater() {
        return Arrays.stream(values()).filter(SheetKind::isOfLater).toList();
    }

    /** Whether it is there once there is a record: it belongs to the first days, or to later. */
    public boolean isOfRecord() {
        return RecordPage.class.isAssignableFrom(page);
    }

    /** Whether it is told later, when trust is there. */
    public boolean isOfLater() {
        return LaterPage.class.isAssignableFrom(page);
    }

    /** Of a record, the list of pages that it stands on. */
    public String folder() {
        return path.substring(0, path.indexOf('/'));
    }

    /** Whether only who works on the case opens it; who is on shift opens what care needs (F52). */
    public boolean isForLeads() {
        return isOfRecord() && this != HELP_DAILY && this != SAFE_TO_CONTACT;
    }

    /** The word of its table and in the story. */
    public String word() {
        return path.replaceFirst(FOLDERS, "").replace('-', '_');
    }

    public static Optional<SheetKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.replaceFirst(FOLDERS, "").equals(path)).findFirst();
    }

    public static SheetKind of(IntakePage page) {
        return Arrays.stream(values()).filter(kind -> kind.page.isInstance(page)).findFirst().orElseThrow();
    }

    /** The questions of a saved page as they stand on the screen again. */
    public static Questions typed(IntakePage page, Shown shown) {
        return switch (page) {
            case SafetyNow safety -> SafetyQuestions.of(safety, shown);
            case HealthSeen health -> HealthQuestions.of(health, shown);
            case LanguageChosen language -> LanguageQuestions.of(language, shown);
            case ToldChild told -> ToldQuestions.of(told, shown);
            case Escort escort -> EscortQuestions.of(escort, shown);
            case AdultWithChild adult -> AdultQuestions.of(adult, shown);
            case AccountsTold accounts -> AccountsQuestions.of(accounts, shown);
            case SexAndAge sexAge -> SexAgeQuestions.of(sexAge, shown);
            case OthersFound others -> OthersQuestions.of(others, shown);
            case Tonight tonight -> TonightQuestions.of(tonight, shown);
            case ContactRules contact -> ContactQuestions.of(contact, shown);
            case Responsible responsible -> ResponsibleQuestions.of(responsible, shown);
            case RecordPage later -> LaterSheets.typed(later, shown);
            default -> throw new IllegalArgumentException("no sheet asks for this page");
        };
    }

    /** The same on a sheet of this kind; a first hour that was told on paper is no document: it stands as if typed then. */
    public Certainty certainty(ToldBy source, LocalDate on, Optional<FromPaper> paper) {
        var then = source == ToldBy.PAPER && paper.filter(one -> one.told().on().equals(on)).isPresent();
        return SourceCertainty.of(then && !isOfRecord() ? usual : source);
    }
}
