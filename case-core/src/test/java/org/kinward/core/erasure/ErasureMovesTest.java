package org.kinward.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;

/** Any presses in any order, over weeks. */
class ErasureMovesTest {

    private static final WhyWords WHY = new WhyWords("The judge wrote so");

    private TwoPeopleEraseTest at = new TwoPeopleEraseTest();

    /** Whatever two people press, and whenever: one request waits at a time, an end is an end, and nothing goes that is held. */
    @Property(tries = 300)
    void keepTheirPromises(@ForAll @Size(max = 25) List<@IntRange(max = 8) Integer> presses) {
        at = new TwoPeopleEraseTest();
        at.aRecordAtTheLake();
        var ids = new ArrayList<ErasureId>();
        var states = new HashMap<ErasureId, ErasureRequest.State>();
        for (int i = 0; i < presses.size(); i++) {
            var moment = EVENING.plus(Duration.ofDays(2L * i));
            var isHeld = at.holds.standing(at.file.intake()).isPresent();
            press(presses.get(i), ids, moment);

            for (var id : ids) {
                at.erasures.find(id).map(ErasureRequest::state).ifPresent(now -> {
                    var before = states.put(id, now);
                    assertThat(before == null || before == now || before == ErasureRequest.State.ASKED)
                            .as(before + " to " + now).isTrue();
                    assertThat(!isHeld || now == before || now != ErasureRequest.State.CONFIRMED)
                            .as("nobody confirms what the law holds").isTrue();
                });
            }
            assertThat(states.values().stream().filter(state -> state == ErasureRequest.State.ASKED))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(at.outbox).hasSize((int) states.values().stream()
                    .filter(state -> state == ErasureRequest.State.CONFIRMED).count()).hasSizeLessThanOrEqualTo(1);
        }
    }

    private void press(int press, List<ErasureId> ids, Instant moment) {
        var last = ids.isEmpty() ? new ErasureId(new UUID(0, 0)) : ids.getLast();
        switch (press) {
            case 0, 1 -> {
                ids.add(new ErasureId(UUID.randomUUID()));
                at.asking.ask(new AskErasure.Request(ids.getLast(), at.file.id(), ErasureReason.LAW_OR_COURT, WHY),
                        at.efua,
                        moment);
            }
            case 2 -> at.answering.confirm(last, at.sena, moment);
            case 3 -> at.answering.refuse(last, WHY, at.sena, moment);
            case 4 -> new TakeBackErasure(at.erasures, at.moves).takeBack(at.file.id(), last, at.efua, moment);
            case 5 -> at.holding.set(new SetLegalHold.Request(new LegalHold.Id(UUID.randomUUID()), at.file.id(), WHY),
                    at.efua,
                    moment);
            case 6 -> at.holds.standing(at.file.intake()).ifPresent(hold -> new LiftLegalHold(at.holds, at.moves)
                    .lift(new LiftLegalHold.Request(hold.id(), at.file.id(), WHY), at.efua, moment));
            case 7 -> at.answering.confirm(ids.isEmpty() ? last : ids.getFirst(), at.sena, moment);
            default -> at.answering.confirm(last,
                    new Actor(at.efua.person(), at.sena.agency(), Set.of(Role.ADMINISTRATOR), at.sena.places()),
                    moment);
        }
    }
}
