package org.kinward.benchmark.work;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.load.Step;
import org.kinward.benchmark.visit.Page;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;

/** Somebody comes to work: the sign-in page, name and password, and the first page of the day. */
public final class SignIns implements Step {

    public static final String KIND = "sign-in";

    private final URI base;
    private final HttpClient connections;
    private final List<StaffAccount> accounts;

    public SignIns(URI base, HttpClient connections, List<StaffAccount> accounts) {
        this.base = base;
        this.connections = connections;
        this.accounts = List.copyOf(accounts);
    }

    @Override
    public Answered doOnce(SplittableRandom random) throws Refused, InterruptedException {
        var account = accounts.get(random.nextInt(accounts.size()));
        return new Answered(KIND, signIn(new Visitor(base, connections), account).arrived());
    }

    static Page signIn(Visitor visitor, StaffAccount account) throws Refused, InterruptedException {
        var door = visitor.get("/sign-in").expect("/sign-in", "input[name=password]");
        return visitor
                .submit(door.form("/sign-in").with(Map.of("name", account.name(), "password", account.password())))
                .expect("/today|/shift", "h1");
    }
}
