package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.at;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.reference.ReferenceNumber;

/** Whoever recorded a child and the round that mends tell the vault of it in the same moment. */
class ToldAtOnceTest {

    private static final int AT_ONCE = 4;
    private static final int CHILDREN = 40;

    private final VaultHouse house;

    ToldAtOnceTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** Another child each time: a row that stands is found by its number, and only a new one has two keys to meet. */
    @Test
    void noneOfThemFails() {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int number = 0; number < CHILDREN; number++) {
                var child = at(ReferenceNumber.random(new Random(500 + number)), SHELTER);
                var start = new CyclicBarrier(AT_ONCE);
                var told = IntStream.range(0, AT_ONCE).mapToObj(_ -> CompletableFuture.runAsync(() -> {
                    awaited(start);
                    house.care().grant(child, EVENING);
                }, threads)).toArray(CompletableFuture[]::new);

                assertThatCode(() -> CompletableFuture.allOf(told).join()).doesNotThrowAnyException();
            }
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
