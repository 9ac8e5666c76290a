package org.kinward.benchmark.work;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
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

    private final Map<String, BlockingQueue<StaffMember>> free = new TreeMap<>();
    /** The role of each, so that somebody is as often asked as there are people like that. */
    private final List<String> roles = new ArrayList<>();

    /** What one person does in a browser. */
    interface Deed {

        Answered as(StaffMember person, SplittableRandom random) throws Refused, InterruptedException;
    }

    /** Signs everybody in, one after the other. */
    public static Crew signIn(URI base, HttpClient connections, List<StaffAccount> accounts)
            throws Refused, InterruptedException {
        var crew = new Crew();
        for (var account : accounts) {
            crew.roles.add(account.role());
            crew.free.computeIfAbsent(account.role(), _ -> new LinkedBlockingQueue<>())
                    .add(StaffMember.begin(new Visitor(base, connections), account));
        }
        return crew;
    }

    public int size() {
        return roles.size();
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
        return by((person, random) -> person.about("first hour", () -> FirstHour.begin(person.visitor(), random))
                .nextPage(random));
    }

    /** The next page of a visit, by who leads children. */
    public Step visits() {
        return by(StaffAccount.WORKER,
                (person, random) -> person.about("visit", () -> ChildVisit.begin(person)).nextPage(random));
    }

    /** The next page of a look at the danger or of a step of a plan, by who leads children. */
    public Step moves() {
        return by(StaffAccount.WORKER,
                (person, random) -> person.about("move", () -> CaseMove.begin(person, random)).nextPage(random));
    }

    /** What is to be done today. */
    public Step todays() {
        return by((person, _) -> Deeds.today(person));
    }

    /** Who has how much to do, by managers. */
    public Step teams() {
        return by(StaffAccount.MANAGER, (person, _) -> Deeds.team(person));
    }

    /** Lists of work, people and offices beside that of children, by their address and who opens them. */
    public Map<String, Step> otherLists() {
        var all = new TreeMap<String, Step>();
        Deeds.LISTS.forEach((role, lists) -> lists.forEach(list -> {
            var kind = list + " of a " + role.toLowerCase(Locale.ROOT).replace('_', ' ');
            all.put(kind, by(role, (person, _) -> new Answered(kind, Deeds.open(person, list))));
        }));
        return all;
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
        return random -> by(roles.get(random.nextInt(roles.size())), deed).doOnce(random);
    }

    private Step by(String role, Deed deed) {
        var people = Objects.requireNonNull(free.get(role), role);
        return random -> {
            var person = people.take();
            try {
                return deed.as(person, random);
            } catch (Refused wrong) {
                person.putAside();
                throw wrong;
            } finally {
                people.add(person);
            }
        };
    }
}
