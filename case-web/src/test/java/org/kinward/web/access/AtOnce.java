package org.kinward.web.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Two people press at the same moment: each in a thread of its own, let go together. */
public final class AtOnce {

    private AtOnce() {
    }

    /** What both were answered with, in this order. */
    public static List<HttpResponse<String>> pressed(Supplier<HttpResponse<String>> one,
            Supplier<HttpResponse<String>> other) {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return List.of(one, other).stream()
                    .map(press -> CompletableFuture.supplyAsync(() -> after(together, press), threads)).toList()
                    .stream()
                    .map(CompletableFuture::join).toList();
        }
    }

    private static HttpResponse<String> after(CyclicBarrier together, Supplier<HttpResponse<String>> press) {
        try {
            together.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException failed) {
            throw new IllegalStateException(failed);
        }
        return press.get();
    }
}
