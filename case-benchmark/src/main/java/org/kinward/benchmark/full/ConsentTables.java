package org.kinward.benchmark.full;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.full.SaidTable.Side;
import org.kinward.benchmark.full.SaidTable.Talk;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.Rows;
import org.kinward.benchmark.people.SealedText;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.Use;

/** Questions of consent and what was said to them, with the tasks that follow. */
final class ConsentTables implements Rows {

    private static final Duration LATELY = Duration.ofDays(730);
    private static final Duration FIRST = Duration.ofHours(26);

    private final CopyTable consent = new CopyTable("casework.consent",
            "id,case_file_id,added_by,added_at," + Uses.COLUMNS);
    private final SaidTable said;
    private final AnswererTable answerers;
    private final TaskTables tasks;
    private final Chance chance;
    private final Instant now;

    ConsentTables(SaidTable said, AnswererTable answerers, Chance chance, Instant now) {
        this.said = said;
        this.answerers = answerers;
        this.tasks = answerers.tasks();
        this.chance = chance;
        this.now = now;
    }

    @Override
    public List<SealedText> add(InventedChild one) {
        var sealed = Rows.nothing();
        var asked = one.came().plus(FIRST);
        if (!one.isRecord() || asked.isAfter(now)
                || !chance.in100(one.came().isAfter(now.minus(LATELY)) ? 80 : 30)) {
            return sealed;
        }
        var answers = answerers.name(one, sealed);
        Uses.of(InventedChild.day(asked), chance).forEach(use -> ask(one, use, asked, answers));
        return sealed;
    }

    private void ask(InventedChild one, Use use, Instant first, AnswererTable.Answers answers) {
        var id = chance.id();
        var at = chance.within(first, 24 * 8);
        if (at.isAfter(now)) {
            return;
        }
        var row = new ArrayList<@Nullable Object>(List.of(id, one.file(), one.hand(), at));
        row.addAll(Uses.columns(use));
        consent.add(row.toArray());
        var talk = new Talk(one, id, 1, at);
        var next = chance.in100(92) ? child(talk, use) : talk;
        if (next.at().isBefore(now) && chance.in100(70)) {
            whoAnswers(next, use, answers);
        }
    }

    private Talk child(Talk talk, Use use) {
        var part = chance.below(100);
        if (part < 8) {
            notNow(talk);
        } else {
            said.answered(talk, Side.CHILD, part < 17 ? "DID_NOT_AGREE" : "AGREED", null);
        }
        var later = talk.next(Duration.ofDays(chance.between(1, 60)));
        if (part >= 17 && chance.in100(4) && later.at().isBefore(now)) {
            said.withdrawn(later, Side.CHILD, stops(use));
            tell(later, use);
            return later.next(Duration.ofHours(2));
        }
        return talk.next(Duration.ofHours(2));
    }

    private void notNow(Talk talk) {
        var again = talk.at().plus(Duration.ofDays(1));
        said.cannot(talk, Side.CHILD, chance.mostly(List.of("TOO_ILL_OR_UPSET", "NO_COMMON_LANGUAGE",
                "NOT_A_SAFE_MOMENT", "NOT_UNDERSTOOD_YET")), again);
        follow(talk, new Wanted("ASK_CONSENT_AGAIN", again, "", about(talk.consent(), "CHILD")), 70);
    }

    private void whoAnswers(Talk talk, Use use, AnswererTable.Answers answers) {
        var everyday = use instanceof Use.Service(var service) && service.isEveryday();
        var side = answers.side(everyday);
        if (side.by().equals("ONE_PROFESSIONAL")) {
            professionals(talk);
            return;
        }
        if (chance.in100(8)) {
            said.answered(talk, side, "DID_NOT_AGREE", null);
            return;
        }
        said.answered(talk, side, "AGREED", null);
        var later = talk.next(Duration.ofDays(chance.between(1, 90)));
        if (side.by().equals("WHO_ANSWERS") && later.at().isBefore(now) && chance.below(200) < 3) {
            contested(later, side, use);
        }
    }

    private void contested(Talk talk, Side side, Use use) {
        said.contested(talk, side, stops(use));
        var due = talk.at().plus(Duration.ofDays(1));
        var thing = new Wanted("DECIDE_WITHDRAWAL", due, "", talk.consent());
        if (due.isBefore(now) && chance.in100(70)) {
            said.stands(talk.next(Duration.ofHours(20)), side);
            tasks.done(talk.child(), thing, talk.child().house().manager());
        } else {
            tasks.open(talk.child(), thing);
        }
    }

    private void professionals(Talk talk) {
        said.answered(talk, Side.ONE, "WAITS_FOR_SECOND", null);
        var second = talk.next(Duration.ofHours(20));
        var thing = new Wanted("CONFIRM_ANSWER", talk.at().plus(Duration.ofDays(1)), "", talk.consent());
        if (second.at().isAfter(now) || chance.in100(8)) {
            tasks.open(talk.child(), thing);
            return;
        }
        said.answered(second, Side.TWO, "AGREED", null);
        tasks.done(talk.child(), thing, talk.child().house().manager());
        follow(second, new Wanted("ASK_CONSENT_AGAIN", second.at().plus(Duration.ofDays(3)), "",
                about(talk.consent(), "WHO_ANSWERS")), 85);
    }

    /** One task for the office that is told to stop. */
    private void tell(Talk talk, Use use) {
        stops(use).forEach(office -> follow(talk, new Wanted("TELL_TO_STOP", talk.at().plus(Duration.ofHours(1)),
                office, about(talk.consent(), "stop " + Recipient.key(office))), 85));
    }

    private static List<String> stops(Use use) {
        return use instanceof Use.Sharing(var with, _, _) ? List.of(with.office()) : List.of();
    }

    private void follow(Talk talk, Wanted wanted, int doneIn100) {
        if (chance.in100(doneIn100)) {
            tasks.done(talk.child(), wanted, talk.child().hand());
        } else {
            tasks.open(talk.child(), wanted);
        }
    }

    /** What a task about a part of a question is about, as {@code ConsentId} says it. */
    private static UUID about(UUID consent, String part) {
        return UUID.nameUUIDFromBytes((consent + " " + part).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(answerers.table(), answerers.authority(), consent, said.table());
    }
}
