package org.kinward.web.intake.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.firsthour.AccountsTold.Account;
import org.kinward.core.intake.firsthour.AccountsTold.ToldAbout;
import org.kinward.core.intake.firsthour.AccountsTold.ToldHow;
import org.kinward.core.intake.firsthour.Escort.HowCame;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;

/**
 * One account as typed. Its words go to the vault and are not shown back.
 *
 * @param item
 *            the slot of an account that was saved before; empty for a new one
 */
record AccountInput(String by, DateInput on, String how, List<String> about, String text, String item) {

    static final AccountInput BLANK = new AccountInput(null, null, null, null, null, null);

    AccountInput(@Nullable String by, @Nullable DateInput on, @Nullable String how, @Nullable List<String> about,
            @Nullable String text, @Nullable String item) {
        this.by = Objects.requireNonNullElse(by, "");
        this.on = DateInput.orEmpty(on);
        this.how = Objects.requireNonNullElse(how, "");
        this.about = about == null ? List.of() : List.copyOf(about);
        this.text = Objects.requireNonNullElse(text, "");
        this.item = Objects.requireNonNullElse(item, "");
    }

    static AccountInput of(Account account, Shown shown) {
        return new AccountInput(account.by().name(), shown.day(account.on()), account.how().name(),
                account.about().stream().map(Enum::name).sorted().toList(), "", Integer.toString(account.item()));
    }

    /** An empty row is no account; the day alone, which was filled in by us, does not make it one. */
    boolean isBlank() {
        return by.isBlank() && how.isBlank() && about.isEmpty() && text.isBlank() && item.isBlank();
    }

    /** Whether it was saved before, so that its words have a slot of the vault. */
    boolean isSaved() {
        return !item.isBlank();
    }

    /** Whether both say that the same person told about the same things, on one day and in one way. */
    boolean saysAs(AccountInput other) {
        return by.equals(other.by) && how.equals(other.how) && Set.copyOf(about).equals(Set.copyOf(other.about))
                && new Days().read(on).equals(new Days().read(other.on));
    }

    /** The same as an account that nobody has saved yet. */
    AccountInput asNew() {
        return new AccountInput(by, on, how, about, text, "");
    }

    Optional<Account> read(Reading reading, String at, int slot) {
        var who = Reading.constant(HowCame.class, by);
        var way = Reading.constant(ToldHow.class, how);
        var day = reading.dayUntilToday(at + ".on", on);
        if (who.isEmpty()) {
            reading.reject(at + ".by", "intake.accounts.by.missing");
        }
        if (way.isEmpty()) {
            reading.reject(at + ".how", "intake.accounts.how.missing");
        }
        var topics = about.stream().map(name -> Reading.constant(ToldAbout.class, name)).toList();
        if (topics.stream().anyMatch(topic -> topic.isEmpty())) {
            reading.reject(at + ".about", "shell.answer.unknown-standing");
        }
        var known = topics.stream().flatMap(topic -> topic.stream()).collect(Collectors.toSet());
        return who
                .flatMap(source -> way.flatMap(manner -> day.map(on -> new Account(source, on, manner, known, slot))));
    }
}
