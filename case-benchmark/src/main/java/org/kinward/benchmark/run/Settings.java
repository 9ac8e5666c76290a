package org.kinward.benchmark.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.benchmark.program.Program;

/**
 * What is measured.
 *
 * @param what
 *            {@code all}, {@code load}, {@code steps}, {@code single}, {@code scale}, {@code figures}, {@code casework}, or {@code fill} and nothing more
 * @param perSecond
 *            requests beside the sign-ins
 * @param seconds
 *            how long a measured stretch is
 * @param scratch
 *            where homes are made and deleted, and reports stay
 */
record Settings(String what, Children filled, double perSecond, int seconds, Program.Shipped shipped, Path scratch) {

    /**
     * Who lives in the homes.
     *
     * @param home
     *            name of a home that is filled once and stays; empty for one that is deleted at the end
     * @param records
     *            how many records are counted at least, most of them copies; 0 for no copies
     */
    record Children(int count, long seed, String home, int records) {
    }

    /** Of arguments {@code name=value}. */
    static Settings of(String[] arguments) {
        Map<String, String> given = Arrays.stream(arguments).map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var filled = new Children(Integer.parseInt(given.getOrDefault("children", "100000")),
                Long.parseLong(given.getOrDefault("seed", "1")), given.getOrDefault("home", ""),
                Integer.parseInt(given.getOrDefault("records", "0")));
        return new Settings(given.getOrDefault("run", "all"), filled,
                Double.parseDouble(given.getOrDefault("rate", "25")),
                Integer.parseInt(given.getOrDefault("seconds", "180")),
                new Program.Shipped(Path.of(given.get("jar")).toAbsolutePath(), given.getOrDefault("options", "")),
                Path.of(given.get("scratch")).toAbsolutePath());
    }

    boolean wants(String run) {
        return what.equals(run) || (what.equals("all") && !run.equals("scale") && !run.equals("casework"));
    }

    int children() {
        return filled.count();
    }

    long seed() {
        return filled.seed();
    }

    /** The name of the home for so many children; empty for one that is deleted at the end. */
    String home(int children) {
        return filled.home().isEmpty() ? "" : filled.home() + "-" + children;
    }
}
