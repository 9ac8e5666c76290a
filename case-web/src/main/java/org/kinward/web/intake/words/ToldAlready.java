package org.kinward.web.intake.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.AccountsTold.ToldAbout;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;

/** Who has told something about the topic of a sheet already: nobody asks the child for it again (F16). */
public final class ToldAlready {

    private ToldAlready() {
    }

    /** Who it was, and when. */
    public record Told(Words by, String on) {
    }

    /** One for each account. */
    public static List<Told> about(SheetKind kind, Opened opened, Days days) {
        var topics = topics(kind);
        return opened.page(AccountsTold.class).map(page -> page.accounts().stream()
                .filter(account -> account.about().stream().anyMatch(topics::contains))
                .map(account -> new Told(Words.of(account.by()), days.written(account.on()))).toList())
                .orElse(List.of());
    }

    private static Set<ToldAbout> topics(SheetKind kind) {
        return switch (kind) {
            case SAFETY -> EnumSet.of(ToldAbout.SAFETY);
            case HEALTH -> EnumSet.of(ToldAbout.HEALTH);
            case LANGUAGE -> EnumSet.of(ToldAbout.LANGUAGE);
            case ADULT -> EnumSet.of(ToldAbout.ADULT);
            case SEX_AGE -> EnumSet.of(ToldAbout.SEX_AND_AGE);
            case OTHERS -> EnumSet.of(ToldAbout.OTHERS);
            case CONTACT -> EnumSet.of(ToldAbout.CONTACT);
            case TOLD, ESCORT, ACCOUNTS, TONIGHT, RESPONSIBLE -> EnumSet.noneOf(ToldAbout.class);
        };
    }
}
