package org.kinward.core.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.followup.sighting.Sighting;

/** Whatever people press: the files of a child are one chain, all of the same child, and only its last may be open. */
class FilesOfOneChildTest {

    private final AgainAtTheLake at = new AgainAtTheLake();
    private final List<CaseFileId> files = new ArrayList<>(List.of(at.lake.file));

    @Property(tries = 200)
    void isOneChain(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 11) Integer> presses) {
        for (var press : presses) {
            press(press % 6, press < 6 ? at.lake.ama : at.lake.mensah, files.get(press % files.size()));

            var child = at.closing.file().child();
            assertThat(files).allSatisfy(
                    file -> assertThat(at.lake.files.find(file).orElseThrow().child()).isEqualTo(child));
            assertThat(at.again.kept.stream().map(one -> one.before().earlier()).toList()).doesNotHaveDuplicates();
            assertThat(files.subList(0, files.size() - 1)).allMatch(at::isClosed);
            assertThat(at.again.kept).allSatisfy(one -> {
                assertThat(at.isClosed(one.before().earlier())).isTrue();
                assertThat(one.before().first().number()).isEqualTo(at.closing.file().reference());
            });
        }
    }

    private void press(int press, Actor by, CaseFileId file) {
        switch (press) {
            case 0 -> at.close(file, NOON);
            case 1 -> opened(at.open(file, at.seen(file, Sighting.Came.CONFIRMED), by, NOON), by);
            case 2 -> opened(at.open(file, at.seen(file, Sighting.Came.EXPLAINED), by, NOON), by);
            case 3 -> opened(at.open(file, AgainAtTheLake.here(), by, NOON.plus(Duration.ofDays(91))), by);
            case 4 -> opened(at.open(file, AgainAtTheLake.here(), by, NOON), by);
            default -> at.closing.reopen(by, NOON);
        }
    }

    private void opened(OpenFileAgain.Outcome outcome, Actor by) {
        if (outcome instanceof OpenFileAgain.Outcome.Opened(var draft)) {
            var file = at.create(draft, by);
            assertThat(file).isInstanceOf(OpenCaseFile.class);
            files.add(file.id());
        }
    }
}
