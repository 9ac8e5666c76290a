package org.kinward.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.people.Posting;
import org.kinward.core.access.second.WaitingCode;
import org.kinward.core.access.signin.Account;
import org.kinward.core.access.signin.SignInName;

/** Who answers for a code, when it takes the place of the password, and which roles go together. */
class SecondPersonRuleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant END = NOON.plus(Duration.ofDays(3));
    private static final PersonId MAKER = new PersonId(new UUID(1, 1));
    private static final PersonId OWNER = new PersonId(new UUID(1, 2));
    private static final PlaceId BAOBAB = new PlaceId(new UUID(2, 1));
    private static final PlaceId ACACIA = new PlaceId(new UUID(2, 2));
    private static final String CODE = "23456789bcdfghjk";
    private static final Account.Password PASSWORD = new Account.Password("hash of the password");

    @Test
    void isAnotherAdministratorOrAManagerOfThePersonsPlaces() {
        var code = codeOf(Set.of(BAOBAB));

        assertThat(code.isFor(somebody(Role.ADMINISTRATOR, Set.of()))).isTrue();
        assertThat(code.isFor(somebody(Role.SHELTER_MANAGER, Set.of(BAOBAB)))).isTrue();
        assertThat(code.isFor(somebody(Role.SHELTER_MANAGER, Set.of(ACACIA)))).isFalse();
        assertThat(code.isFor(somebody(Role.SOCIAL_WORKER, Set.of(BAOBAB)))).as("a posting is no role").isFalse();
        assertThat(codeOf(Set.of()).isFor(somebody(Role.SHELTER_MANAGER, Set.of(ACACIA)))).isTrue();
        assertThat(codeOf(Set.of()).isFor(somebody(Role.SHELTER_MANAGER, Set.of()))).as("no place has a manager")
                .isTrue();
    }

    @Test
    void isNeverTheMakerAndNeverTheOwner() {
        var code = codeOf(Set.of(BAOBAB));

        assertThat(code.isFor(actor(MAKER, Role.ADMINISTRATOR, Set.of(BAOBAB)))).isFalse();
        assertThat(code.isFor(actor(OWNER, Role.SHELTER_MANAGER, Set.of(BAOBAB)))).isFalse();
    }

    @Test
    void asksThePasswordUntilTheCodeHasOpened() {
        var waits = account(new Account.Code("hash", END, END));

        assertThat(waits.askedAt(NOON, "seven quiet rivers")).contains(PASSWORD);
        assertThat(waits.askedAt(NOON, CODE)).get().isInstanceOf(Account.Code.class);
        assertThat(waits.askedAt(END.plusSeconds(1), CODE)).as("a code nobody confirmed is over").contains(PASSWORD);
    }

    @Test
    void asksTheCodeAndNoPasswordOnceItHasOpened() {
        var code = new Account.Code("hash", END, NOON);
        var open = account(code);

        assertThat(open.askedAt(NOON.minusSeconds(1), "seven quiet rivers")).contains(PASSWORD);
        assertThat(open.askedAt(NOON, "seven quiet rivers")).contains(code);
        assertThat(open.askedAt(END, CODE)).contains(code);
        assertThat(open.askedAt(END.plusSeconds(1), CODE)).isEmpty();
    }

    @Test
    void letsAnAdministratorHaveNoOtherRole() {
        assertThat(Role.goTogether(Set.of(Role.ADMINISTRATOR))).isTrue();
        assertThat(Role.goTogether(Set.of(Role.SOCIAL_WORKER, Role.DUTY_CARER))).isTrue();
        assertThatThrownBy(() -> Role.mayGoTogether(Set.of(Role.ADMINISTRATOR, Role.AUDITOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsManagersAloneManageAndGivesAnAdministratorNoPlace() {
        var here = new Posting(Set.of(BAOBAB), Set.of());
        var manages = new Posting(Set.of(), Set.of(BAOBAB));

        assertThat(here.isFor(Set.of(Role.SOCIAL_WORKER))).isTrue();
        assertThat(manages.isFor(Set.of(Role.SOCIAL_WORKER))).isFalse();
        assertThat(manages.isFor(Set.of(Role.SOCIAL_WORKER, Role.SHELTER_MANAGER))).isTrue();
        assertThat(here.isFor(Set.of(Role.ADMINISTRATOR))).isFalse();
        assertThat(new Posting(Set.of(), Set.of()).isFor(Set.of(Role.ADMINISTRATOR))).isTrue();
    }

    private static Account account(Account.Code code) {
        return new Account(OWNER, new SignInName("sena"), Optional.of(PASSWORD), Optional.of(code), false);
    }

    private static WaitingCode codeOf(Set<PlaceId> places) {
        return new WaitingCode(new UUID(4, 1), new WaitingCode.Whose(OWNER, "Sena", Set.of(Role.SOCIAL_WORKER), places),
                new WaitingCode.Made(MAKER, "Mawuli", NOON, END), Optional.empty());
    }

    private static Actor somebody(Role role, Set<PlaceId> managed) {
        return actor(new PersonId(new UUID(1, 3)), role, managed);
    }

    private static Actor actor(PersonId person, Role role, Set<PlaceId> managed) {
        return new Actor(person, new AgencyId(new UUID(3, 1)), Set.of(role),
                new WorkPlaces(Set.of(), managed, Set.of()));
    }
}
