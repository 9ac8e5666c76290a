package org.kinward.benchmark.run;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.List;

import org.kinward.benchmark.Generate;
import org.kinward.benchmark.people.Names;
import org.kinward.benchmark.program.Accounts;
import org.kinward.benchmark.program.ProcessorTime;
import org.kinward.benchmark.program.Program;
import org.kinward.benchmark.program.ScratchHome;
import org.kinward.benchmark.program.Surroundings;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;
import org.kinward.benchmark.work.Crew;
import org.kinward.benchmark.work.SignIns;
import org.kinward.benchmark.work.StaffAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A home with invented children in it, the program running on it, and people signed in. */
final class Site implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final int PLACES_AT_WORK = 40;
    private static final int NAMES = 2_000;

    private final ScratchHome home;
    private final Program program;
    private final HttpClient connections = Visitor.connections();
    private final List<StaffAccount> accounts;
    private final List<String> names;
    private final Crew crew;

    private Site(ScratchHome home, Program program, List<StaffAccount> accounts, long seed)
            throws Refused, InterruptedException {
        this.home = home;
        this.program = program;
        this.accounts = accounts;
        this.names = Names.drawn(seed, NAMES);
        this.crew = Crew.signIn(program.base(), connections, accounts);
    }

    /** On a home of its own; or on the one the settings name, which is filled once and stays. */
    static Site open(Settings settings, int children)
            throws IOException, SQLException, Refused, InterruptedException {
        var home = home(settings, children);
        var program = home.isFilled() ? Program.start(settings.shipped(), home) : fill(home, settings, children);
        try (var loader = home.connect("kinward_loader", "loader")) {
            var accounts = Accounts.spread(loader, PLACES_AT_WORK);
            LOG.info("{} people sign in", accounts.size());
            if (accounts.isEmpty()) {
                throw new IOException("nobody works in " + home.folder());
            }
            return new Site(home, program, accounts, settings.seed());
        }
    }

    private static ScratchHome home(Settings settings, int children) throws IOException {
        return settings.home(children).isEmpty() ? ScratchHome.below(settings.scratch())
                : new ScratchHome(settings.scratch().resolve(settings.home(children)), true);
    }

    /** Leaves a filled home for later runs. */
    static String fillOnly(Settings settings) throws IOException, SQLException, Refused, InterruptedException {
        var began = System.nanoTime();
        try (var home = home(settings, settings.children()); var _ = fill(home, settings, settings.children())) {
            return settings.children() + " children, filled, opened and analysed in "
                    + (System.nanoTime() - began) / 1_000_000_000 + " s\n";
        }
    }

    private static Program fill(ScratchHome home, Settings settings, int children)
            throws IOException, SQLException, Refused, InterruptedException {
        LOG.info("{} children go into {}", children, home.folder());
        Generate.fill(home.folder(), children, settings.seed());
        var code = Accounts.code(settings.shipped(), home);
        var program = Program.start(settings.shipped(), home);
        try (var loader = home.connect("kinward_loader", "loader")) {
            Accounts.open(program, code, loader);
        }
        try (var owner = home.connect("postgres", "superuser"); var statement = owner.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
        home.filled();
        return program;
    }

    Crew crew() {
        return crew;
    }

    List<String> names() {
        return names;
    }

    SignIns signIns() {
        return new SignIns(program.base(), connections, accounts);
    }

    ProcessorTime processorTime() throws IOException {
        return program.processorTime(home);
    }

    String surroundings(Settings settings) throws IOException, SQLException {
        try (var database = home.connect("kinward_loader", "loader")) {
            return Surroundings.told(database, settings.shipped());
        }
    }

    @Override
    public void close() throws IOException {
        connections.shutdownNow();
        program.close();
        home.close();
    }
}
