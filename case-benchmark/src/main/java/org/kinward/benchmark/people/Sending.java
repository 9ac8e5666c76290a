package org.kinward.benchmark.people;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores one house while the next is invented: never more than two are held, however many come. */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int TOLD_EVERY = 20;

    private final Connection loader;
    private FutureTask<Boolean> underWay = done();
    private int houses;

    Sending(Connection loader) {
        this.loader = loader;
    }

    /** Waits until the house before is stored. */
    void send(List<CopyTable.Rows> house) throws IOException {
        end();
        underWay = new FutureTask<>(() -> store(house));
        Thread.ofPlatform().name("stores-houses").daemon().start(underWay);
        if (++houses % TOLD_EVERY == 0) {
            LOG.info("{} children", houses * House.CHILDREN);
        }
    }

    /** Waits until everything is stored. */
    void end() throws IOException {
        try {
            underWay.get();
        } catch (ExecutionException failed) {
            throw new IOException("a house was not stored", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a house was stored", stopped);
        }
    }

    private boolean store(List<CopyTable.Rows> house) throws SQLException, IOException {
        for (var rows : house) {
            rows.send(loader);
        }
        loader.commit();
        return true;
    }

    private static FutureTask<Boolean> done() {
        var task = new FutureTask<>(() -> true);
        task.run();
        return task;
    }
}
