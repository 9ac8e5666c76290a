package org.kinward.core.returning.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of families promises. */
public abstract class FamiliesContract {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    protected abstract Families families();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsEveryHomeAsItStandsNow() {
        var file = file();
        var aunt = FamilyExamples.aunt(file);
        families().write(aunt, by());
        var other = FamilyExamples.aunt(file);
        families().write(other, new Written(worker(), AT.plusSeconds(1)));
        var kept = families().find(aunt.id()).orElseThrow();
        families().write(FamilyExamples.with(kept, Family.WhoSent.NOBODY, true), by());

        assertThat(kept.revision()).isEqualTo(new Revision(1));
        assertThat(families().of(file)).extracting(Family::id).containsExactly(aunt.id(), other.id());
        assertThat(families().find(aunt.id())).contains(new Family(aunt.id(), file, new Revision(2),
                new Family.Found(Family.FoundBy.COMMITTEE, Kin.UNCLE_OR_AUNT, true),
                new Family.Told(Family.WhoSent.NOBODY, Family.WantBack.ALL, "She missed her")));
        assertThatThrownBy(() -> families().write(kept, by())).isInstanceOf(StaleRevision.class);
    }

    @Test
    void keepsVisitsTheNewestFirst() {
        var file = file();
        var aunt = FamilyExamples.aunt(file);
        families().write(aunt, by());
        families().seen(FamilyExamples.visit(aunt, 0, HomeVisit.DangerThere.GREAT, by()));
        var second = FamilyExamples.visit(aunt, 1, HomeVisit.DangerThere.SOME, by());
        families().seen(second);

        assertThat(families().visits(file)).extracting(one -> one.seen().danger())
                .containsExactly(HomeVisit.DangerThere.SOME, HomeVisit.DangerThere.GREAT);
        assertThat(families().lastVisit(aunt)).contains(new HomeVisit(aunt.id(), new Revision(2), second.on(),
                second.by(), second.seen(), second.words(), second.written()));
        assertThatThrownBy(() -> families().seen(second)).isInstanceOf(StaleRevision.class);
    }

    private Written by() {
        return new Written(worker(), AT);
    }
}
