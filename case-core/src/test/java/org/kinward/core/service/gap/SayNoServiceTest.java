package org.kinward.core.service.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.actor;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.gap.SayNoService.Outcome;

/** There is no service here: said once for each part of a life, by who works on the case, and ended once. */
class SayNoServiceTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryServiceGaps gaps = new InMemoryServiceGaps();
    private final SayNoService say = new SayNoService(gaps, lake.moves);

    @Test
    void keepsItOnceForEachFormAndOnceForEachPartOfALife() {
        var school = request(NeedArea.SCHOOL);

        assertThat(say.say(school, lake.ama, NOON)).isEqualTo(Outcome.SAID);
        assertThat(say.say(school, lake.ama, NOON)).isEqualTo(Outcome.SAID);
        assertThat(say.say(request(NeedArea.SCHOOL), lake.mensah, NOON)).isEqualTo(Outcome.SAID_BEFORE);
        assertThat(say.say(request(NeedArea.BODY), lake.mensah, NOON)).isEqualTo(Outcome.SAID);

        assertThat(gaps.of(lake.file)).hasSize(2);
        assertThat(lake.trail).containsExactly(AuditAction.NO_SERVICE_WRITTEN, AuditAction.NO_SERVICE_WRITTEN);
    }

    @Test
    void endsItOnceAndThenItMayBeSaidAgain() {
        var school = request(NeedArea.SCHOOL);
        say.say(school, lake.ama, NOON);

        assertThat(say.end(lake.file, school.id(), end(), lake.mensah)).isTrue();
        assertThatThrownBy(() -> say.end(lake.file, school.id(), end(), lake.ama)).isInstanceOf(StaleRevision.class);
        assertThat(say.say(request(NeedArea.SCHOOL), lake.ama, NOON)).isEqualTo(Outcome.SAID);

        assertThat(gaps.of(lake.file)).extracting(ServiceGap::isOpen).containsExactly(true, false);
    }

    @Test
    void isNotThereForWhoDoesNotWorkOnTheCaseOrForAnotherChild() {
        var school = request(NeedArea.SCHOOL);
        var colleague = actor(Role.SOCIAL_WORKER);
        var stranger = new Actor(colleague.person(), colleague.agency(), colleague.roles(),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));

        assertThat(say.say(school, stranger, NOON)).isEqualTo(Outcome.NOT_THERE);
        say.say(school, lake.ama, NOON);
        assertThat(say.end(lake.file, school.id(), end(), stranger)).isFalse();
        assertThat(say.end(CaseFileId.fresh(), school.id(), end(), lake.ama)).isFalse();

        assertThat(gaps.find(school.id())).hasValueSatisfying(gap -> assertThat(gap.isOpen()).isTrue());
    }

    @Test
    void takesThreeToTwoHundredSigns() {
        assertThatThrownBy(() -> new ServiceGap.Need(NeedArea.SCHOOL, " ab ")).isInstanceOf(
                IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServiceGap.Need(NeedArea.SCHOOL, "a".repeat(201))).isInstanceOf(
                IllegalArgumentException.class);
    }

    private SayNoService.Request request(NeedArea area) {
        return new SayNoService.Request(new GapId(UUID.randomUUID()), lake.file,
                new ServiceGap.Need(area, "A school that takes her"));
    }

    private ServiceGap.End end() {
        return new ServiceGap.End(ServiceGap.GapOver.FOUND, new ServiceGap.Said(lake.ama.person(), NOON));
    }

    /** Whatever people press: of one part of a life there is one open at most, and what is over stays as it ended. */
    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> presses) {
        var at = new SayNoServiceTest();
        var areas = List.of(NeedArea.SCHOOL, NeedArea.BODY);

        for (var press : presses) {
            var before = at.gaps.of(at.lake.file);
            if (press < 4) {
                at.say.say(at.request(areas.get(press % 2)), press < 2 ? at.lake.ama : at.lake.mensah, NOON);
            } else {
                before.stream().skip(press - 4L).findFirst().ifPresent(at::ends);
            }

            var after = at.gaps.of(at.lake.file);
            assertThat(after).containsAll(before.stream().filter(gap -> !gap.isOpen()).toList());
            assertThat(after.stream().filter(ServiceGap::isOpen).map(gap -> gap.need().area()))
                    .doesNotHaveDuplicates();
            assertThat(at.lake.trail).hasSize(after.size() + (int) after.stream().filter(gap -> !gap.isOpen()).count());
        }
    }

    private void ends(ServiceGap gap) {
        try {
            say.end(lake.file, gap.id(), end(), lake.ama);
            assertThat(gap.isOpen()).isTrue();
        } catch (StaleRevision over) {
            assertThat(gap.isOpen()).isFalse();
        }
    }
}
