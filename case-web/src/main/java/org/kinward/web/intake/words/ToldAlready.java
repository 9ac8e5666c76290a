package org.kinward.web.intake.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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

    /**
     * Who it was, and when.
     *
     * @param item
     *            the slot of the vault with the words
     * @param text
     *            the words, only after somebody has pressed for them
     */
    public record Told(Words by, String on, int item, @Nullable String text) {

        @Override
        public String toString() {
            return "Told[hidden]";
        }
    }

    /** One for each account; on the sheet of the accounts themselves all of them. */
    public static List<Told> about(SheetKind kind, Opened opened, Map<Integer, String> texts) {
        var topics = topics(kind);
        var days = new Days();
        return opened.page(AccountsTold.class).map(page -> page.accounts().stream()
                .filter(account -> kind == SheetKind.ACCOUNTS || account.about().stream().anyMatch(topics::contains))
                .map(account -> new Told(Words.of(account.by()), days.written(account.on()), account.item(),
                        texts.get(account.item())))
                .toList()).orElse(List.of());
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
            default -> EnumSet.noneOf(ToldAbout.class);
        };
    }
}
