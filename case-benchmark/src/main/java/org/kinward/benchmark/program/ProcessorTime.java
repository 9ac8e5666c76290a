package org.kinward.benchmark.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Who has used how much processor time. What the machine has used and nobody of us did tells whether it was quiet.
 *
 * @param load
 *            this load generator
 * @param machine
 *            everybody; zero where the system does not say
 */
public record ProcessorTime(Duration program, Duration database, Duration load, Duration machine) {

    private static final Path COUNTERS = Path.of("/proc/stat");
    private static final int TICK_MILLIS = 10;
    private static final int IDLE = 4;
    private static final int WAITING = 5;

    static ProcessorTime now(ProcessHandle program, Collection<ProcessHandle> database) throws IOException {
        return new ProcessorTime(of(program),
                database.stream().map(ProcessorTime::of).reduce(Duration.ZERO, Duration::plus),
                of(ProcessHandle.current()), everybody());
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Duration everybody() throws IOException {
        return Files.exists(COUNTERS) ? busy(Files.readAllLines(COUNTERS).getFirst()) : Duration.ZERO;
    }

    /** Of the counters user, nice, system, idle, waiting, interrupts … all but the two in which nobody works. */
    static Duration busy(String counters) {
        var words = List.of(counters.split(" +", -1));
        var all = words.subList(1, Math.min(words.size(), 9)).stream().mapToLong(Long::parseLong).sum();
        var ticks = all - Long.parseLong(words.get(IDLE)) - Long.parseLong(words.get(WAITING));
        return Duration.ofMillis(TICK_MILLIS * ticks);
    }

    public ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(program.minus(before.program), database.minus(before.database),
                load.minus(before.load), machine.minus(before.machine));
    }

    /** One line of a report. */
    public String told(Duration within) {
        var others = machine.minus(program).minus(database).minus(load);
        return "Processor time within " + within.toSeconds() + " s: program " + program.toSeconds() + " s, database "
                + database.toSeconds() + " s, load generator " + load.toSeconds() + " s, others on the machine "
                + Math.max(0, others.toSeconds()) + " s.\n";
    }
}
