package org.kinward.web.intake.sheet;

import java.util.Arrays;
import java.util.Optional;

import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.FirstHourPage.ToldBy;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Shown;

/** The twelve sheets in their order: where each is found, which page of the core it makes, who usually answers it. */
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
    RESPONSIBLE("responsible", Responsible.class, ResponsibleQuestions.class, ToldBy.WORKER);

    private final String path;
    private final Class<? extends FirstHourPage> page;
    private final Class<? extends Questions> questions;
    private final ToldBy usual;

    SheetKind(String path, Class<? extends FirstHourPage> page, Class<? extends Questions> questions, ToldBy usual) {
        this.path = path;
        this.page = page;
        this.questions = questions;
        this.usual = usual;
    }

    /** Last part of the address, name of the template, second part of every message key. */
    public String path() {
        return path;
    }

    /** The word of its table. */
    public String word() {
        return path.replace('-', '_');
    }

    /** The message key of one of its words. */
    public String key(String word) {
        return "intake." + path + "." + word;
    }

    public Class<? extends FirstHourPage> page() {
        return page;
    }

    public Class<? extends Questions> questions() {
        return questions;
    }

    /** Who usually tells what stands on this sheet. */
    public ToldBy usual() {
        return usual;
    }

    /** A hard topic: an empty row is a good answer there, so it is never called incomplete (F98). */
    public boolean isSensitive() {
        return this == HEALTH || this == TOLD || this == ACCOUNTS || this == SEX_AGE || this == OTHERS
                || this == CONTACT;
    }

    public static Optional<SheetKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    public static SheetKind of(FirstHourPage page) {
        return Arrays.stream(values()).filter(kind -> kind.page.isInstance(page)).findFirst().orElseThrow();
    }

    /** The questions of a saved page as they stand on the screen again. */
    public static Questions typed(FirstHourPage page, Shown shown) {
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
        };
    }

    /** Who stands behind an answer, when only the source of its page is known. */
    public static Certainty certainty(ToldBy source) {
        return switch (source) {
            case SEEN, WORKER -> Certainty.ESTIMATED_BY_WORKER;
            case CHILD -> Certainty.SAID_BY_CHILD;
            case ESCORT, SOMEONE_ELSE -> Certainty.SAID_BY_SOMEONE_ELSE;
            case PAPER -> Certainty.CONFIRMED_BY_DOCUMENT;
        };
    }
}
