package org.kinward.persistence.intake.firsthour;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
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
import org.kinward.core.saving.Revision;

/**
 * What the rows of all pages have, and how an answer becomes two columns: the value, and its standing, which is the
 * certainty of a value or the reason why there is none.
 */
@MappedSuperclass
abstract class FirstHourRow {

    static final String NOT_ASKED_YET = Reason.NOT_ASKED_YET.name();

    private static final Set<String> CERTAINTIES = EnumSet.allOf(Certainty.class).stream().map(Certainty::name)
            .collect(Collectors.toUnmodifiableSet());

    @Id
    private UUID intakeId = new UUID(0, 0);
    @Version
    private @Nullable Long version;
    private String toldBy = "";
    private LocalDate toldOn = LocalDate.EPOCH;

    abstract IntakePage toPage();

    /** Id, source, day and the revision that was read; the database counts from 0 what the core counts from 1. */
    final void take(IntakePage page) {
        intakeId = page.intake().value();
        version = page.revision().equals(Revision.NEW) ? null : page.revision().number() - 1;
        toldBy = page.head().toldBy().name();
        toldOn = page.head().toldOn();
    }

    final IntakePage.Head head() {
        return new IntakePage.Head(new IntakeId(intakeId), revision(), IntakePage.ToldBy.valueOf(toldBy), toldOn);
    }

    final Revision revision() {
        return version == null ? Revision.NEW : new Revision(version + 1);
    }

    static String standing(Answer<?> answer) {
        return switch (answer) {
            case Answer.Known<?> known -> known.certainty().name();
            case Answer.Missing<?> missing -> missing.reason().name();
        };
    }

    static <T> @Nullable T value(Answer<T> answer) {
        return answer instanceof Answer.Known<T>(var value, _) ? value : null;
    }

    static <T, V> @Nullable V value(Answer<T> answer, Function<T, V> column) {
        return answer instanceof Answer.Known<T>(var value, _) ? column.apply(value) : null;
    }

    static <E extends Enum<E>> @Nullable String name(Answer<E> answer) {
        return value(answer, Enum::name);
    }

    static <E extends Enum<E>> @Nullable List<String> names(Answer<Set<E>> answer) {
        return value(answer, chosen -> chosen.stream().sorted().map(Enum::name).toList());
    }

    static <T> Answer<T> answer(@Nullable T value, String standing) {
        return value != null && CERTAINTIES.contains(standing)
                ? Answer.known(value, Certainty.valueOf(standing))
                : Answer.missing(Reason.valueOf(standing));
    }

    static <V, T> Answer<T> answer(@Nullable V column, String standing, Function<V, T> value) {
        return answer(column == null ? null : value.apply(column), standing);
    }

    static <E extends Enum<E>> Answer<E> constant(Class<E> type, @Nullable String name, String standing) {
        return answer(name, standing, text -> Enum.valueOf(type, text));
    }

    static <E extends Enum<E>> Answer<Set<E>> constants(Class<E> type, @Nullable List<String> names, String standing) {
        return answer(names, standing, chosen -> chosen.stream().map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Which page is kept in which table. */
    record PageKind<P extends IntakePage>(Class<P> page, Class<? extends FirstHourRow> row, String word,
            Function<P, FirstHourRow> rowOf) {

        /** In the order of the first hour. */
        static final List<PageKind<?>> ALL = List.of(
                new PageKind<>(SafetyNow.class, SafetyRow.class, "safety", SafetyRow::of),
                new PageKind<>(HealthSeen.class, HealthRow.class, "health", HealthRow::of),
                new PageKind<>(LanguageChosen.class, LanguageRow.class, "language", LanguageRow::of),
                new PageKind<>(ToldChild.class, ToldRow.class, "told", ToldRow::of),
                new PageKind<>(Escort.class, EscortRow.class, "escort", EscortRow::of),
                new PageKind<>(AdultWithChild.class, AdultRow.class, "adult", AdultRow::of),
                new PageKind<>(AccountsTold.class, AccountsRow.class, "accounts", AccountsRow::of),
                new PageKind<>(SexAndAge.class, SexAgeRow.class, "sex_age", SexAgeRow::of),
                new PageKind<>(OthersFound.class, OthersRow.class, "others", OthersRow::of),
                new PageKind<>(Tonight.class, TonightRow.class, "tonight", TonightRow::of),
                new PageKind<>(ContactRules.class, ContactRow.class, "contact", ContactRow::of),
                new PageKind<>(Responsible.class, ResponsibleRow.class, "responsible", ResponsibleRow::of));

        static PageKind<?> of(Class<?> page) {
            return ALL.stream().filter(kind -> kind.page.equals(page)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no page of the first hour"));
        }

        FirstHourRow rowOf(IntakePage saved) {
            return rowOf.apply(page.cast(saved));
        }
    }
}
