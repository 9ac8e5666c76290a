package org.kinward.core.lists.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of lists promises; tried on the list of which only other is shipped. */
public abstract class OwnListsContract {

    private static final CodeList LIST = CodeList.ETHNICITY;
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final OwnLine EWE = new OwnLine(new Code("EWE"), ListExamples.words("Ewe", "Éwé"), "", 20,
            new OwnLine.State(false, false));
    private static final OwnLine KABYE = new OwnLine(new Code("KABYE"), ListExamples.words("Kabye", ""), "", 10,
            new OwnLine.State(false, false));

    /** A keeper in the hands of this administrator. */
    protected abstract OwnLists lists();

    /** Of an agency that has changed nothing yet. */
    protected abstract Actor administrator();

    @Test
    void keepsLinesInTheirOrderAndOtherLast() {
        keep(Revision.NEW, EWE, KABYE);

        var now = lists().of(LIST, administrator().agency());

        assertThat(now.revision()).isEqualTo(new Revision(1));
        assertThat(now.lines()).startsWith(KABYE, EWE).hasSize(3);
        assertThat(now.lines().getLast().isOther()).isTrue();
        assertThat(lists().all(administrator().agency())).containsEntry(LIST, now.lines())
                .containsOnlyKeys(CodeList.values());
    }

    @Test
    void refusesAChangeOfWhatNobodySaw() {
        keep(Revision.NEW, EWE);

        for (int seen : new int[]{0, 2, 5}) {
            assertThatThrownBy(() -> keep(new Revision(seen), KABYE)).isInstanceOf(StaleRevision.class);
        }
        assertThat(lists().of(LIST, administrator().agency()).line(KABYE.code())).isEmpty();
    }

    @Test
    void remembersWhatEachLineWas() {
        keep(Revision.NEW, EWE);
        var retired = EWE.retired(true);
        keep(new Revision(1), retired, KABYE);

        var told = lists().history(LIST, administrator().agency(), Long.MAX_VALUE, 1);

        assertThat(told).extracting(ListChange::number, ListChange::at)
                .containsExactly(tuple(2L, NOON));
        assertThat(told.getFirst().lines()).containsExactlyInAnyOrder(
                new ListChange.Changed(Optional.of(EWE), retired), new ListChange.Changed(Optional.empty(), KABYE));
        assertThat(lists().history(LIST, administrator().agency(), 2, 9)).extracting(ListChange::number)
                .containsExactly(1L);
    }

    private void keep(Revision seen, OwnLine... lines) {
        lists().keep(LIST, administrator().agency(), new OwnLists.Kept(seen, List.of(lines),
                new OwnLists.By(administrator().person(), NOON)));
    }
}
