package org.kinward.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.words.CaseWords;

/** Children sent to services: accepted or not, delivered or not, closed; with the words that an office reads. */
final class ReferralTables implements CaseRows {

    private static final List<String> URGENCY = List.of("THREE_DAYS", "DAY", "THREE_HOURS", "HOUR");
    private static final List<Integer> HOURS = List.of(72, 24, 3, 1);
    /** On a case that is closed nothing is open any more: it was sent early enough. */
    private static final Duration LONGEST = Duration.ofDays(100);

    private final CopyTable referral = new CopyTable("casework.referral",
            "id,case_file_id,provider_id,service,urgency,way,words,sent_by,sent_at,due_at");
    private final CopyTable line = new CopyTable("casework.referral_line",
            "referral_id,provider_id,number,state,state_before,told,written_by,written_at");
    private final CopyTable reason = new CopyTable("casework.referral_reason", "referral_id,number,state,why,words");
    private final CopyTable share = new CopyTable("casework.referral_share",
            "referral_id,provider_id,part,words,sent_at,due_at,until_at,ended_at");
    private final Directory directory;
    private final Chance chance;

    ReferralTables(Directory directory, Chance chance) {
        this.directory = directory;
        this.chance = chance;
    }

    @Override
    public void add(Course course) {
        var planned = course.planned();
        var last = course.isClosed() ? course.until().minus(LONGEST) : course.until();
        if (planned == null || !planned.isBefore(last)) {
            return;
        }
        for (var more = chance.mostly(List.of(1, 2, 0)); more > 0; more--) {
            send(course, course.between(planned, last));
        }
        if (!course.isClosed() && chance.in100(20)) {
            send(course, course.until().minus(Duration.ofHours(chance.between(2, 200))));
        }
    }

    private void send(Course course, Instant at) {
        var id = chance.id();
        var office = chance.oneOf(directory.offices());
        var urgency = chance.mostly(URGENCY);
        var due = at.plus(Duration.ofHours(HOURS.get(URGENCY.indexOf(urgency))));
        var sent = new Sent(id, office, at, due, chance.in100(80));
        var service = chance.oneOf(office.services());
        var words = chance.oneOf(CaseWords.ASKED);
        referral.add(id, course.child().file(), office.id(), service, urgency, sent.program() ? "PROGRAM" : "LETTER",
                words, course.hand(), at, due);
        if (sent.program()) {
            share(sent, "NUMBER", course.child().number().shown(), null);
            share(sent, "SERVICE", service, null);
            share(sent, "ASKED", words, null);
            if (chance.in100(40)) {
                share(sent, chance.mostly(List.of("HEALTH", "SCHOOL_AND_WORK", "FAMILY")),
                        chance.oneOf(CaseWords.SEEN), at.plus(Duration.ofDays(chance.between(30, 400))));
            }
        }
        goesOn(course, sent);
    }

    /**
     * A referral on its way.
     *
     * @param program
     *            whether the office answers in the program
     */
    private record Sent(UUID id, Directory.Office office, Instant at, Instant due, boolean program) {
    }

    private void share(Sent sent, String part, String words, @Nullable Instant until) {
        share.add(sent.id(), sent.office().id(), part, words, sent.at(), sent.due(), until, null);
    }

    private void goesOn(Course course, Sent sent) {
        var at = sent.at();
        move(course, sent, new Move(1, "SENT", null, at));
        var states = chance.in100(15) ? List.of("DECLINED", "CLOSED")
                : chance.in100(10) ? List.of("ACCEPTED", "NOT_DELIVERED", "CLOSED")
                        : List.of("ACCEPTED", "STARTED", "DELIVERED", "CLOSED");
        var number = 1;
        var before = "SENT";
        for (var state : states) {
            number++;
            at = course.after(at, 2, number == 2 ? 70 : state.equals("CLOSED") ? 24 * 6 : 24 * 40);
            if (course.isOver(at)) {
                return;
            }
            move(course, sent, new Move(number, state, before, at));
            before = state;
        }
    }

    /** Where it stands from then on. */
    private record Move(int number, String state, @Nullable String before, Instant at) {
    }

    private void move(Course course, Sent sent, Move move) {
        var byOffice = sent.program() && !move.state().equals("SENT") && !move.state().equals("CLOSED");
        line.add(sent.id(), sent.office().id(), move.number(), move.state(), move.before(),
                byOffice ? "PROVIDER" : "WORKER", byOffice ? sent.office().answers() : course.hand(), move.at());
        if (move.state().equals("DECLINED") || move.state().equals("NOT_DELIVERED")) {
            reason.add(sent.id(), move.number(), move.state(),
                    chance.mostly(List.of("NO_ROOM", "TOO_FAR", "CHILD_DID_NOT_COME", "AGE_OR_SEX", "COST")), "");
        }
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(referral, line, reason, share);
    }
}
