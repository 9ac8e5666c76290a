package org.kinward.web.journey;

import java.util.HashMap;
import java.util.Map;

import org.kinward.web.intake.NightPages;

/** The devices of one run: each person signs in once in each surroundings and goes on there in later journeys. */
final class Devices implements AutoCloseable {

    private final int port;
    private final Map<String, NightPages> signedIn = new HashMap<>();

    Devices(int port) {
        this.port = port;
    }

    /** The page that is open on this person's device. */
    NightPages of(String person, Surroundings where) {
        return signedIn.computeIfAbsent(person + where, _ -> NightPages.signIn(where.visitor(port), person));
    }

    @Override
    public void close() {
        signedIn.values().forEach(open -> open.page().context().close());
    }
}
