package org.kinward.web.statistics.release;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.WorkRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works releases out beside the pages, one after another: a search takes all of a processor. */
@Component
class ReleaseRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseRuns.class);

    private final WorkRelease work;
    private final Clock clock;
    private final ExecutorService runs = Executors.newSingleThreadExecutor(run -> Thread.ofPlatform().name("release")
            .daemon().uncaughtExceptionHandler((_, failed) -> failed(failed)).unstarted(run));

    ReleaseRuns(WorkRelease work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Its kind only: a message could hold counts. The job itself was refused already. */
    private static void failed(Throwable failed) {
        LOG.error("a release failed: {}", failed.getClass().getName());
    }

    void begin(AgencyId agency, ReleaseJob job) {
        runs.execute(() -> work.work(agency, job, clock::instant));
    }

    /** What is cut off has released nothing, and is shown as stopped. */
    @Override
    public void destroy() {
        runs.shutdownNow();
    }
}
