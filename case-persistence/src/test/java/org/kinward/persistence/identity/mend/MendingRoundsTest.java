package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.kinward.core.audit.NotAudited;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.identity.Compartment;
import org.kinward.core.reference.ReferenceNumber;

class MendingRoundsTest {

    @Test
    void runsARoundAgainThatThrewWhatNobodyExpected() throws InterruptedException {
        var twice = new CountDownLatch(2);
        var rounds = MendingRounds.rounds();
        try {
            var _ = rounds.scheduleWithFixedDelay(() -> {
                twice.countDown();
                throw new NotAudited("no entry");
            }, Duration.ofMillis(1));

            assertThat(twice.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            rounds.shutdown();
        }
    }

    /** The first part cannot be ended: the others are. */
    @Test
    void endsEachPartByItself() throws InterruptedException {
        var stuck = new UUID(0, 1);
        var ended = new CountDownLatch(2);
        var rounds = MendingRounds.rounds();
        try {
            MendingRounds.endParts(rounds,
                    new EndParts(new Parts(List.of(stuck, new UUID(0, 2), new UUID(0, 3)), ended),
                            (_, compartment) -> {
                                if (compartment == Compartment.SUSPECTS) {
                                    throw new NotAudited("no entry");
                                }
                            }));

            assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            rounds.shutdown();
        }
    }

    /** Decided parts, of which the first one is about suspected persons. */
    private record Parts(List<UUID> all, CountDownLatch ended) implements EndParts.Decided {

        @Override
        public List<UUID> waitingAfter(UUID last) {
            return all.stream().filter(one -> one.compareTo(last) > 0).toList();
        }

        @Override
        public int late() {
            return 1;
        }

        @Override
        public Optional<EndParts.PartOfChild> find(UUID request) {
            return Optional.of(new EndParts.PartOfChild(request, ReferenceNumber.random(new Random(1)),
                    request.equals(all.getFirst()) ? ErasedPart.SUSPECTS : ErasedPart.PHOTOGRAPHS));
        }

        @Override
        public void done(EndParts.PartOfChild part) {
            ended.countDown();
        }
    }

    /** The control: a scheduler that is not told what to do with it ends the round for good. */
    @Test
    void wouldNeverRunAgainOtherwise() {
        try (var pool = Executors.newScheduledThreadPool(1)) {
            var ended = pool.scheduleWithFixedDelay(() -> {
                throw new NotAudited("no entry");
            }, 0, 1, TimeUnit.MILLISECONDS);

            assertThatThrownBy(ended::get).isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(NotAudited.class);
            assertThat(ended.isDone()).isTrue();
            pool.shutdownNow();
        }
    }
}
