package org.kinward.persistence.access.demo;

import java.time.Clock;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.signin.Accounts;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.signin.SignInName;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demo agencies and people at every start of the profile demo, where they are not there yet. */
@Component
@Profile("demo & !production")
@Order(100)
final class DemoPeople implements ApplicationRunner {

    private final DemoRows rows;
    private final Accounts accounts;
    private final AccountsWork work;
    private final Outside outside;
    private final String password;

    DemoPeople(DemoRows rows, Accounts accounts, AccountsWork work, Outside outside) {
        this.rows = rows;
        this.accounts = accounts;
        this.work = work;
        this.outside = outside;
        this.password = outside.password();
    }

    /** What lies outside schema account. */
    @Component
    @Profile("demo & !production")
    record Outside(Passwords passwords, DirectCare mirror, Clock clock,
            @Value("${kinward.demo.password:try-kinward-2026}") String password) {
    }

    @Override
    public void run(ApplicationArguments arguments) throws Passwords.TooBusy {
        work.together(rows::houses);
        for (var person : missing()) {
            var hash = outside.passwords().hash(password);
            work.together(() -> add(person, hash));
            mirror(person);
        }
    }

    private List<DemoPerson> missing() {
        return DemoPerson.ALL.stream().filter(person -> accounts.of(new PersonId(person.id())).isEmpty()).toList();
    }

    private DemoPerson add(DemoPerson person, String hash) {
        rows.person(person);
        accounts.open(new PersonId(person.id()), new SignInName(person.signIn()));
        accounts.keepPassword(new PersonId(person.id()), hash, outside.clock().instant());
        return person;
    }

    /** After the commit, as every right is given. */
    private void mirror(DemoPerson person) {
        var who = new PersonId(person.id());
        DemoRows.housesOf(person).filter(_ -> !"DUTY_CARER".equals(person.role())).map(house -> new PlaceId(house.id()))
                .map(place -> "place_manager".equals(person.capacity())
                        ? new CareRight.Manages(who, place)
                        : new CareRight.StaffOf(who, place))
                .forEach(right -> outside.mirror().grant(right, outside.clock().instant()));
    }
}
