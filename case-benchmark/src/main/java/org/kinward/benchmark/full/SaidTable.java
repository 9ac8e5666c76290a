package org.kinward.benchmark.full;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.words.Told;
import org.kinward.benchmark.words.Words;

/** Lines of what was said to one use: added to, never changed. */
final class SaidTable {

    private final CopyTable said = new CopyTable("casework.consent_said",
            "consent_id,number,whose,state,asked_on,statement_id,language,interpreter,explained,said_back,line,given_by,"
                    + "answerer,answerer_line,functions,cannot_because,try_again_at,told_to_stop,erase,childs_view,"
                    + "decided_with,decided_because,decided_view,written_by,written_at");
    private final Told told;
    private final Chance chance;

    SaidTable(Told told, Chance chance) {
        this.told = told;
        this.chance = chance;
    }

    CopyTable table() {
        return said;
    }

    /**
     * One use of one child, and what is said to it line by line.
     *
     * @param at
     *            when it is said
     */
    record Talk(InventedChild child, UUID consent, int number, Instant at) {

        Talk next(Duration later) {
            return new Talk(child, consent, number + 1, at.plus(later));
        }
    }

    /**
     * Who says it.
     *
     * @param by
     *            as the column given_by knows it
     * @param line
     *            line of who answers for the child, and as what; null for everybody else
     */
    record Side(String by, @Nullable String answerer, @Nullable Integer line, @Nullable List<String> functions) {

        static final Side CHILD = new Side("CHILD", null, null, null);
        static final Side ALONE = new Side("CHILD_ALONE", null, null, null);
        static final Side ONE = new Side("ONE_PROFESSIONAL", null, null, List.of("SOCIAL_WORKER"));
        static final Side TWO = new Side("TWO_PROFESSIONALS", null, null, List.of("SOCIAL_WORKER", "MANAGER"));

        String whose() {
            return by.equals("CHILD") ? "CHILD" : "WHO_ANSWERS";
        }

        private boolean needsReason() {
            return !by.equals("CHILD") && !by.equals("WHO_ANSWERS");
        }
    }

    /** A yes or a no, or a yes that waits for a second professional. */
    void answered(Talk talk, Side side, String state, @Nullable Instant again) {
        add(talk, side, state, new Rest(null, again, null, null, ""));
    }

    void cannot(Talk talk, Side side, String because, Instant again) {
        var one = talk.child();
        said.add(talk.consent(), talk.number(), side.whose(), "CANNOT_ASK_NOW", null, null, null, null, null, "",
                because.equals("NOT_UNDERSTOOD_YET") ? "Mixes up what is written and what is told" : "", null, null,
                null, null, because, again, null, null, null, "", "", "", one.hand(), talk.at());
    }

    /** Taken back by one side. */
    void withdrawn(Talk talk, Side side, List<String> stop) {
        said.add(talk.consent(), talk.number(), side.whose(), "WITHDRAWN", null, null, null, null, null, "", "", null,
                null, null, null, null, null, stop, chance.mostly(List.of("NOTHING", "NOT_ASKED_YET")), null, "", "",
                "", talk.child().hand(), talk.at());
    }

    /** Taken back by who answers, against the child. */
    void contested(Talk talk, Side side, List<String> stop) {
        add(talk, side, "WITHDRAWN_AGAINST_CHILD",
                new Rest(stop, null, "NOTHING", chance.oneOf(List.of("ANOTHER", "NOT_ASKED")), ""));
    }

    /** A manager and the authority have decided that the yes stands. */
    void stands(Talk talk, Side side) {
        add(talk, side, "AGREED", new Rest(null, null, null, null, "Direction de la protection de l’enfance"));
    }

    private record Rest(@Nullable List<String> stop, @Nullable Instant again, @Nullable String erase,
            @Nullable String view, String decided) {
    }

    private void add(Talk talk, Side side, String state, Rest rest) {
        var one = talk.child();
        var decided = !rest.decided().isEmpty();
        said.add(talk.consent(), talk.number(), side.whose(), state, InventedChild.day(talk.at()),
                told.statement(talk.at()), one.trait().language(),
                chance.mostly(List.of("NOBODY_NEEDED", "OUR_STAFF", "INTERPRETER_HERE", "INTERPRETER_BY_PHONE")),
                chance.mostly(List.of("IN_OWN_WORDS", "READ_ALOUD", "WITH_PICTURES", "READ_ALONE")),
                chance.in100(60) ? chance.oneOf(Words.SAID_BACK) : "",
                side.needsReason() || chance.in100(40) ? chance.oneOf(Words.UNDERSTANDS) : "", side.by(),
                side.answerer(), side.line(), side.functions(), null, rest.again(), rest.stop(), rest.erase(),
                rest.view(), rest.decided(), decided ? "The service protects the child" : "",
                decided ? "Wants it to go on" : "",
                decided || side.by().equals("TWO_PROFESSIONALS") ? one.house().manager() : one.hand(), talk.at());
    }
}
