package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;

import java.nio.file.Path;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Whoever recorded a child and the round that mends tell the vault of it in the same moment. */
class ToldAtOnceTest {

    private static final int AT_ONCE = 4;

    private final VaultHouse house;

    ToldAtOnceTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @RepeatedTest(12)
    void noneOfThemFails() {
        var child = at(amina(), SHELTER);
        var start = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var told = IntStream.range(0, AT_ONCE).mapToObj(_ -> CompletableFuture.runAsync(() -> {
                awaited(start);
                house.care().grant(child, EVENING);
            }, threads)).toArray(CompletableFuture[]::new);

            assertThatCode(() -> CompletableFuture.allOf(told).join()).doesNotThrowAnyException();
        }
    }

    private static void awaited(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
