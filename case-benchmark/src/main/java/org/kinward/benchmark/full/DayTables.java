package org.kinward.benchmark.full;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.Rows;
import org.kinward.benchmark.people.SealedText;
import org.kinward.benchmark.words.Told;
import org.kinward.benchmark.words.Words;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.firstdays.FirstDaysPage;

/**
 * Talks, pages of the first days, offers of the contact card. Of the last two years three records in four have them, of
 * those before, which were carried over from paper, every fourth.
 */
final class DayTables implements Rows {

    private static final Duration LATELY = Duration.ofDays(730);
    private static final Set<String> BY_US = Set.of("help_daily", "health_check", "belongings", "guardian", "how_came",
            "child_status");
    private static final List<String> OURS = List.of("ESTIMATED_BY_WORKER", "SAID_BY_SOMEONE_ELSE",
            "CONFIRMED_BY_DOCUMENT");

    private final CopyTable talk = new CopyTable("casework.talk",
            "id,intake_id,number,held_on,minutes,held_where,there,interpreted,ended,written_by,written_at");
    private final CopyTable card = new CopyTable("casework.card_offer", "id,intake_id,answer,offered_by,offered_at");
    private final CopyTable paper = new CopyTable("casework.first_days_paper",
            "intake_id,paper,version,is_mistake,told_by,told_on,paper_kind,paper_kind_standing,paper_state,paper_state_standing,"
                    + "paper_keeper,paper_keeper_standing,written_by,written_at");
    private final CopyTable before = new CopyTable("casework.answer_before",
            "id,intake_id,page,before,replaced_by,replaced_at");
    private final List<DayPage> pages;
    private final Chance chance;
    private final Instant now;

    DayTables(Told told, Chance chance, Instant now) {
        this.pages = FirstDaysPage.ALL.stream().map(page -> new DayPage(page, told)).toList();
        this.chance = chance;
        this.now = now;
    }

    @Override
    public List<SealedText> add(InventedChild one) {
        var sealed = Rows.nothing();
        if (!one.isRecord() || !chance.in100(one.came().isAfter(now.minus(LATELY)) ? 75 : 25)) {
            return sealed;
        }
        var talks = talks(one, 1 + chance.mostly(List.of(1, 2, 0, 3)));
        if (talks == 0) {
            return sealed;
        }
        pages.stream().filter(_ -> chance.in100(Math.min(95, 40 + 15 * talks)))
                .forEach(page -> add(page, one, chance.between(1, talks), sealed));
        papers(one, sealed.isEmpty() ? 1 : 3);
        if (chance.in100(30)) {
            card.add(chance.id(), one.intake(), chance.oneOf(List.of("TOOK", "DID_NOT_WANT", "LATER")), one.hand(),
                    held(one, 1));
        }
        return sealed;
    }

    private void papers(InventedChild one, int many) {
        for (int number = 1; number <= many; number++) {
            var state = chance.mostly(List.of("AT-HOME", "KEPT", "LOST", "NEVER-HAD", "ASKED-FOR"));
            var kept = state.equals("KEPT");
            paper.add(one.intake(), number, 0, false, "CHILD", InventedChild.day(held(one, 1)),
                    chance.mostly(List.of("BIRTH-CERTIFICATE", "SCHOOL-REPORT", "PASSPORT", "NATIONAL-CARD")),
                    "SAID_BY_CHILD", state, "SAID_BY_CHILD", kept ? "EMPLOYER" : null,
                    kept ? "SAID_BY_CHILD" : "NOT_ASKED_YET", one.hand(), held(one, 1));
        }
    }

    private static Instant held(InventedChild one, int talk) {
        return one.came().plus(Duration.ofHours(20L + 52L * (talk - 1)));
    }

    /** As many as could be held until now. */
    private int talks(InventedChild one, int most) {
        var held = 0;
        while (held < most && held(one, held + 1).isBefore(now)) {
            held++;
            talk.add(chance.id(), one.intake(), held, InventedChild.day(held(one, held)), chance.between(10, 70),
                    chance.mostly(List.of("QUIET_ROOM", "OUTSIDE", "OFFICE", "BEDROOM", "HEALTH_POST")),
                    chance.some(List.of("COLLEAGUE", "FRIEND_OF_THE_CHILD", "RELATIVE", "HEALTH_WORKER"), 1),
                    chance.mostly(List.of("NOBODY_NEEDED", "COLLEAGUE", "INTERPRETER", "ON_THE_PHONE")),
                    chance.mostly(List.of("CALM", "STOPPED_BY_CHILD", "UPSET")), one.hand(), held(one, held));
        }
        return held;
    }

    /**
     * How a page was answered.
     *
     * @param talk
     *            which talk it was, if it was the child who told
     */
    private record Telling(String by, String certainty, LocalDate day, @Nullable Integer talk) {

        List<@Nullable Object> head(InventedChild one, int version) {
            return Arrays.asList(one.intake(), by, day, talk, version);
        }
    }

    private Telling telling(DayPage page, LocalDate day, int talk) {
        return BY_US.contains(page.word())
                ? new Telling(chance.mostly(List.of("WORKER", "SEEN", "PAPER")), chance.oneOf(OURS), day, null)
                : new Telling("CHILD", "SAID_BY_CHILD", day, talk);
    }

    /** Of every twelve pages one was changed once. */
    private void add(DayPage page, InventedChild one, int talk, List<SealedText> sealed) {
        var held = held(one, talk);
        var telling = telling(page, InventedChild.day(held), talk);
        var changed = held.plus(Duration.ofHours(3));
        var version = chance.in100(8) && changed.isBefore(now) ? 1 : 0;
        if (version > 0) {
            before.add(chance.id(), one.intake(), page.word(),
                    page.json(page.row(telling.head(one, 0), telling.certainty(), chance)), one.hand(), changed);
        }
        page.table().add(page.row(telling.head(one, version), telling.certainty(), chance));
        seal(page.word(), sealed);
    }

    private void seal(String page, List<SealedText> sealed) {
        switch (page) {
            case "origin" -> seal(VaultField.PRECISE_ADDRESS, 45, chance.oneOf(Words.LANDMARKS), sealed);
            case "ethnicity" -> seal(VaultField.ETHNIC_GROUP, 35, "of the people by the river", sealed);
            case "household" -> seal(VaultField.RELATIVE_NAME, 50, "the grandmother, " + Words.phone(chance), sealed);
            case "health_check" -> seal(VaultField.HEALTH_RESULT, 70, Words.note(chance), sealed);
            case "how_came" -> seal(VaultField.SUSPECTED_PERSON, 6, "a driver with a blue car", sealed);
            case "papers_held" -> seal(VaultField.IDENTITY_PAPER, 20, "No " + chance.below(1_000_000), sealed);
            case "safe_to_contact" -> seal(VaultField.SAFE_MEETING, 40, "at the market gate", sealed);
            default -> {
            }
        }
    }

    private void seal(VaultField field, int in100, String text, List<SealedText> sealed) {
        if (chance.in100(in100)) {
            sealed.add(new SealedText(field, 0, text));
        }
    }

    @Override
    public List<CopyTable> inOrder() {
        return Stream.concat(Stream.of(talk, card, paper, before), pages.stream().map(DayPage::table)).toList();
    }
}
