package org.kinward.benchmark.work;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.load.Step;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;

/**
 * Everybody who is at work. One person does one thing at a time; when all are busy the next thing waits, and the wait
 * counts, because it began at the intended moment.
 */
public final class Crew {

    private final BlockingQueue<StaffMember> free;

    private Crew(List<StaffMember> everybody) {
        this.free = new LinkedBlockingQueue<>(everybody);
    }

    /** What one person does in a browser. */
    interface Deed {

        Answered as(StaffMember person, SplittableRandom random) throws Refused, InterruptedException;
    }

    /** Signs everybody in, one after the other. */
    public static Crew signIn(URI base, HttpClient connections, List<StaffAccount> accounts)
            throws Refused, InterruptedException {
        var everybody = new java.util.ArrayList<StaffMember>();
        for (var account : accounts) {
            everybody.add(StaffMember.begin(new Visitor(base, connections), account));
        }
        return new Crew(everybody);
    }

    public int size() {
        return free.size();
    }

    /** Lists of children, whole, narrowed, and their next pages. */
    public Step lists() {
        return by(Deeds::list);
    }

    /** Overviews of records that a list has shown. */
    public Step overviews() {
        return by(Deeds::overview);
    }

    /** Half by number, half by a name as common as names are. */
    public Step searches(List<String> names) {
        return by((person, random) -> random.nextBoolean() ? Deeds.searchByNumber(person, random)
                : Deeds.searchByName(person, names.get(random.nextInt(names.size()))));
    }

    /** By name only. */
    public Step nameSearches(List<String> names) {
        return by((person, random) -> Deeds.searchByName(person, names.get(random.nextInt(names.size()))));
    }

    /** By number only. */
    public Step numberSearches() {
        return by(Deeds::searchByNumber);
    }

    /** The next page of a first hour. */
    public Step intakes() {
        return by((person, random) -> person.taking(random).nextPage(random));
    }

    /** One whole first hour; what comes back is its <i>Create record</i> alone. */
    public Step records() {
        return by((person, random) -> FirstHour.recordWhole(person.visitor(), random));
    }

    /** The first page of the day. */
    public Step firstPages() {
        return by((person, random) -> new Answered("first page",
                person.look(person.visitor().get("/today").expect("/today", "h1")).arrived()));
    }

    private Step by(Deed deed) {
        return random -> {
            var person = free.take();
            try {
                return deed.as(person, random);
            } catch (Refused wrong) {
                person.putAside();
                throw wrong;
            } finally {
                free.add(person);
            }
        };
    }
}
