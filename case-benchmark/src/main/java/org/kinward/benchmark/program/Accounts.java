package org.kinward.benchmark.program;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;
import org.kinward.benchmark.work.StaffAccount;

/**
 * Gives the invented staff a password as real people have one: an administrator chooses it on the program's own page,
 * and everybody gets the hash that the program made of it. So a sign-in costs what it costs in earnest, whatever the
 * program's way of hashing is.
 */
public final class Accounts {

    private static final String ADMIN = "benchmark.admin";
    private static final String PASSWORD = "seven quiet herons at noon";
    private static final Pattern CODE = Pattern.compile("three days: (\\S+)");
    private static final String OPEN = """
            insert into account.credential (person_id, sign_in_name, password_hash, password_changed_at, agreed_at)
            select p.id, 'staff.' || p.id, given.password_hash, now(), now()
            from account.person p, account.credential given
            where given.sign_in_name = ? and given.password_hash is not null
                and not exists (select from account.credential c where c.person_id = p.id)
            """;
    private static final String SPREAD = """
            select p.id, r.role from account.person p
            join account.person_role r on r.person_id = p.id
            join account.standing s on s.person_id = p.id and s.capacity in ('place_member', 'place_manager')
            join (select id, row_number() over (order by id) as number, count(*) over () as places
                from account.place) place on place.id = s.scope_id
            join lateral (select count(*) as rank from account.standing o
                join account.person_role l on l.person_id = o.person_id and l.role = r.role
                where o.scope_id = s.scope_id and o.person_id < p.id) before on true
            where place.number % greatest(1, place.places / ?) = 0
                and before.rank < case r.role when 'SOCIAL_WORKER' then 3 else 1 end
            order by place.number, r.role, p.id
            """;

    private Accounts() {
    }

    /** The administrator's one-time code, made while the program does not run. */
    public static String code(Program.Shipped shipped, ScratchHome home) throws IOException, InterruptedException {
        var printed = CODE.matcher(Program.command(shipped, home,
                List.of("create-admin", "--agency=Benchmark", "--name=" + ADMIN, "--country=TG",
                        "--time-zone=Africa/Lome")));
        if (!printed.find()) {
            throw new IOException("create-admin printed no code");
        }
        return printed.group(1);
    }

    /** Opens an account for everybody, with the password that the administrator chooses now. */
    public static void open(Program program, String code, Connection loader)
            throws SQLException, Refused, InterruptedException {
        choosePassword(program, code);
        try (var open = loader.prepareStatement(OPEN)) {
            open.setString(1, ADMIN);
            open.executeUpdate();
        }
    }

    /** People of so many places, spread over all of them: manager, three workers and a carer each. */
    public static List<StaffAccount> spread(Connection loader, int places) throws SQLException {
        try (var spread = loader.prepareStatement(SPREAD)) {
            spread.setInt(1, places);
            var accounts = new ArrayList<StaffAccount>();
            try (var rows = spread.executeQuery()) {
                while (rows.next()) {
                    accounts.add(new StaffAccount("staff." + rows.getString(1), PASSWORD, rows.getString(2)));
                }
            }
            return accounts;
        }
    }

    private static void choosePassword(Program program, String code) throws Refused, InterruptedException {
        try (HttpClient connections = Visitor.connections()) {
            var visitor = new Visitor(program.base(), connections);
            var first = visitor
                    .submit(visitor.get("/sign-in").form("/sign-in").with(Map.of("name", ADMIN, "password", code)))
                    .expect("/first-sign-in", "input[name=agreed]");
            visitor.submit(first.form("/first-sign-in")
                    .with(Map.of("password", PASSWORD, "language", "en", "agreed", "true")))
                    .expect("(?!/first-sign-in).*", "h1");
        }
    }
}
