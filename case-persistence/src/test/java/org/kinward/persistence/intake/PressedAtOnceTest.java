package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.ChooseCallWord;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database took back because two people pressed at once is done again, whole, three times at most. */
class PressedAtOnceTest extends NightTest {

    @Autowired
    private ChooseCallWord chooseCallWord;

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void isDoneAgainUntilTheThirdTime(String state) {
        var draft = draftBy(kossi);
        takeBack(2, state);

        assertThat(choose(draft)).isEqualTo(ChooseCallWord.Outcome.CHOSEN);

        assertThat(times()).isEqualTo(3);
        assertThat(count("select count(*) from casework.intake where id = :id and call_word = 'Lion'", draft.value()))
                .isOne();
        assertThat(entries(draft)).as("what was taken back left no entry").isOne();
    }

    @Test
    void isGivenUpAfterTheThirdTimeAndNothingOfItStays() {
        var draft = draftBy(kossi);
        takeBack(3, "40P01");

        assertThatThrownBy(() -> choose(draft)).rootCause().hasMessageContaining("taken back");

        assertThat(times()).isEqualTo(3);
        assertThat(entries(draft)).isZero();
    }

    /** Whoever waited in vain for a lock, or ran into a rule, would only wait or run into it again. */
    @ParameterizedTest
    @ValueSource(strings = {"55P03", "57014", "23505"})
    void isDoneOnceWhereItWasRefused(String state) {
        var draft = draftBy(kossi);
        takeBack(1, state);

        assertThatThrownBy(() -> choose(draft)).rootCause().hasMessageContaining("taken back");

        assertThat(times()).isOne();
    }

    private ChooseCallWord.Outcome choose(IntakeId draft) {
        var request = new ChooseCallWord.Request(draft, new Revision(1), new CallWord("Lion"));
        return ActingPerson.as(kossi.person(), () -> chooseCallWord.choose(request));
    }

    /** The sequence counts what is taken back as well. */
    private void takeBack(int times, String state) {
        database.superuser().sql("""
                create sequence casework.taken_back;
                grant usage on sequence casework.taken_back to kinward_web;
                create function casework.take_back() returns trigger language plpgsql as $$ begin
                    if nextval('casework.taken_back') <= %d then
                        raise exception 'taken back' using errcode = '%s';
                    end if;
                    return new;
                end $$;
                create trigger take_back before update on casework.intake
                    for each row execute function casework.take_back()
                """.formatted(times, state)).update();
    }

    @AfterEach
    void stopTakingBack() {
        database.superuser().sql("""
                drop trigger if exists take_back on casework.intake;
                drop function if exists casework.take_back();
                drop sequence if exists casework.taken_back
                """).update();
    }

    private long times() {
        return database.superuser().sql("select last_value from casework.taken_back").query(Long.class).single();
    }

    private long entries(IntakeId draft) {
        return database.superuser().sql("""
                select count(*) from audit.trail where action = 'ANSWER_CHANGED' and ? = any (subjects)
                """).param(draft.value()).query(Long.class).single();
    }
}
