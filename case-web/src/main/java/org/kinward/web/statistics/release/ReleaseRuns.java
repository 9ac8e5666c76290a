package org.kinward.web.statistics.release;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.desk.WorkRelease;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works releases out beside the pages, one after another: a search takes all of a processor. */
@Component
class ReleaseRuns implements DisposableBean {

    private final WorkRelease work;
    private final Clock clock;
    private final ExecutorService runs = Executors
            .newSingleThreadExecutor(run -> Thread.ofPlatform().name("release").daemon().unstarted(run));

    ReleaseRuns(WorkRelease work, Clock clock) {
        this.work = work;
        this.clock = clock;
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
