package org.kinward.core.casefile.numbered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.Role;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPaper.PaperKeeper;
import org.kinward.core.intake.childpaper.ChildPaperExamples;
import org.kinward.core.intake.childpaper.InMemoryChildPapers;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class WriteChildPaperTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryChildPapers papers = new InMemoryChildPapers();
    private final WriteChildPaper write = new WriteChildPaper(papers, lake.moves, lake.narrow);

    @Test
    void writesAPaperOnceForEachForm() {
        var key = UUID.randomUUID();
        var passport = passport(PaperKeeper.EMPLOYER);

        assertThat(write.write(wish(key, passport), lake.ama, CaseAtTheLake.NOON)).isTrue();
        assertThat(write.write(wish(key, passport), lake.ama, CaseAtTheLake.NOON)).isTrue();

        assertThat(papers.of(lake.intake())).containsOnlyKeys(1);
        assertThat(lake.trail).hasSize(1);
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(
                () -> write.write(wish(key, passport(PaperKeeper.POLICE)), lake.ama, CaseAtTheLake.NOON));
    }

    @Test
    void writesNothingForAStrangerNorOnAClosedFile() {
        var one = wish(UUID.randomUUID(), passport(PaperKeeper.EMPLOYER));

        assertThat(write.write(one, CaseAtTheLake.actor(Role.SOCIAL_WORKER), CaseAtTheLake.NOON)).isFalse();
        lake.files.move(((OpenCaseFile) lake.files.find(lake.file).orElseThrow()).closed(CaseAtTheLake.NOON));
        assertThatExceptionOfType(FileIsClosed.class)
                .isThrownBy(() -> write.write(one, lake.ama, CaseAtTheLake.NOON));
        assertThat(papers.of(lake.intake())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HAS-IT", "LOST", "NEVER-HAD"})
    void isKeptByNobodyElseWhereTheChildHasItOrNobodyDoes(String state) {
        var kept = passport(PaperKeeper.POLICE);
        var there = Answer.known(ChildPaperExamples.line(state), Certainty.SAID_BY_CHILD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChildPaper(kept.head(), kept.paperKind(), there, kept.paperKeeper()));
        assertThat(new ChildPaper(kept.head(), kept.paperKind(), there, Answer.notAsked()).paperState())
                .isEqualTo(there);
    }

    private ChildPaper passport(PaperKeeper keeper) {
        return ChildPaperExamples.passport(lake.intake(), Revision.NEW, keeper);
    }

    private static KeepNumbered.Wish<ChildPaper> wish(UUID key, ChildPaper paper) {
        return new KeepNumbered.Wish<>(key, new Numbered<>(1, paper, false));
    }
}
