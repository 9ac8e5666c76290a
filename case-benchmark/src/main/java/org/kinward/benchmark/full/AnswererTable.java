package org.kinward.benchmark.full;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kinward.benchmark.full.SaidTable.Side;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.SealedText;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.Words;
import org.kinward.core.identity.VaultField;

/** Who answers for a child; where nobody does, the authority is told and somebody looks again. */
final class AnswererTable {

    private static final List<String> KINDS = List.of("PARENT", "NOBODY_YET", "CARER_BY_CUSTOM", "PLACING_AUTHORITY",
            "HEAD_OF_SHELTER", "NAMED_GUARDIAN");

    private final CopyTable answers = new CopyTable("casework.answers_for_child",
            "case_file_id,number,kind,until_on,named_by,not_asked,another,written_by,written_at");
    private final CopyTable authority = new CopyTable("casework.authority_told",
            "case_file_id,about_id,authority,how,told_at,words,written_by,written_at");
    private final TaskTables tasks;
    private final Chance chance;
    private final Instant now;

    AnswererTable(TaskTables tasks, Chance chance, Instant now) {
        this.tasks = tasks;
        this.chance = chance;
        this.now = now;
    }

    TaskTables tasks() {
        return tasks;
    }

    CopyTable table() {
        return answers;
    }

    CopyTable authority() {
        return authority;
    }

    /**
     * Who answers, and on which line that stands.
     *
     * @param asked
     *            whether this person can be asked
     */
    record Answers(String kind, int line, boolean asked) {

        /** Who is asked about a use: the head of a shelter decides about daily acts only. */
        Side side(boolean everyday) {
            return asked && (everyday || !kind.equals("HEAD_OF_SHELTER"))
                    ? new Side("WHO_ANSWERS", kind, line, null)
                    : Side.ONE;
        }
    }

    /** Writes it down, in one line or two. */
    Answers name(InventedChild one, List<SealedText> sealed) {
        var at = one.came().plus(Duration.ofHours(24));
        var line = 1;
        if (chance.in100(20)) {
            line(one, line, "NOBODY_YET", at);
            line++;
            at = at.plus(Duration.ofHours(1));
        }
        var kind = chance.mostly(KINDS);
        var asked = line(one, line, kind, at);
        if (!asked) {
            nobody(one, at);
        } else if (chance.in100(70)) {
            sealed.add(new SealedText(VaultField.WHO_ANSWERS_NAME, 0, "of the family, " + Words.phone(chance)));
        }
        return new Answers(kind, line, asked);
    }

    private boolean line(InventedChild one, int number, String kind, Instant at) {
        var named = kind.equals("NAMED_GUARDIAN");
        var asked = !kind.equals("NOBODY_YET") && (!kind.equals("PARENT") || chance.in100(70));
        answers.add(one.file(), number, kind, named ? InventedChild.day(now).plusDays(chance.between(20, 700)) : null,
                named ? "Tribunal pour enfants" : "", asked || kind.equals("NOBODY_YET") ? null : "CANNOT_BE_FOUND",
                true, one.hand(), at);
        return asked;
    }

    private void nobody(InventedChild one, Instant at) {
        told(one, one.file(), at);
        var again = new Wanted("SEE_WHO_ANSWERS", at.plus(Duration.ofDays(3)), "", one.file());
        if (chance.in100(80)) {
            tasks.done(one, again, one.hand());
        } else {
            tasks.open(one, again);
        }
    }

    /** The authority is told, nearly always in time. */
    void told(InventedChild one, UUID about, Instant since) {
        var due = since.plus(Duration.ofHours(24));
        var task = new Wanted("TELL_AUTHORITY", due, "", about);
        var at = since.plus(Duration.ofHours(chance.between(2, 22)));
        if (at.isAfter(now) || chance.in100(5)) {
            tasks.open(one, task);
            return;
        }
        authority.add(one.file(), about, "Direction de la protection de l’enfance",
                chance.oneOf(List.of("BY_PHONE", "IN_WRITING", "IN_PERSON")), at, "", one.hand(), at);
        tasks.done(one, task, one.hand());
    }
}
