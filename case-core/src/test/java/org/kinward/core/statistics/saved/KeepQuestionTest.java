package org.kinward.core.statistics.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.saved.KeepQuestion.Outcome;

class KeepQuestionTest {

    private static final Asks GIRLS = new Asks("recorded", "only.sex=GIRL");
    private static final SavedQuestionId FIRST = new SavedQuestionId(new UUID(7, 1));
    private static final SavedQuestionId SECOND = new SavedQuestionId(new UUID(7, 2));

    private final Kept kept = new Kept();
    private final List<AuditEntry> written = new ArrayList<>();
    private final KeepQuestion keep = new KeepQuestion(kept, written::add);

    @Test
    void keepsAQuestionOnceForOneForm() {
        assertThat(keep.keep(FIRST, GIRLS, " Girls ", officer())).isEqualTo(Outcome.DONE);
        assertThat(keep.keep(FIRST, GIRLS, "Girls", officer())).isEqualTo(Outcome.DONE);

        assertThat(kept.all()).singleElement().satisfies(one -> assertThat(one.name().name()).isEqualTo("Girls"));
        assertThat(written).hasSize(1);
    }

    @Test
    void twoQuestionsHaveTwoNames() {
        keep.keep(FIRST, GIRLS, "Girls", officer());
        keep.keep(SECOND, GIRLS, "Boys", officer());

        assertThat(keep.keep(new SavedQuestionId(new UUID(7, 3)), GIRLS, "girls ", officer()))
                .isEqualTo(Outcome.NAME_TAKEN);
        assertThat(keep.rename(SECOND, "GIRLS", new Revision(1), officer())).isEqualTo(Outcome.NAME_TAKEN);
        assertThat(keep.rename(SECOND, "Young men", new Revision(1), officer())).isEqualTo(Outcome.DONE);
        assertThat(kept.all()).extracting(one -> one.name().name()).containsExactly("Girls", "Young men");
    }

    @Test
    void whatWasTakenAwayIsNotThereAnyMore() {
        keep.keep(FIRST, GIRLS, "Girls", officer());

        keep.takeAway(FIRST, officer());

        assertThat(kept.all()).isEmpty();
        assertThatThrownBy(() -> keep.rename(FIRST, "Boys", new Revision(1), officer())).isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "DATA_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void isForDataOfficersOnly(Role role) {
        keep.keep(FIRST, GIRLS, "Girls", officer());

        assertThatThrownBy(() -> keep.keep(SECOND, GIRLS, "Others", somebody(role))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> keep.takeAway(FIRST, somebody(role))).isInstanceOf(NotThere.class);
        assertThat(kept.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"place=\"><script>", "a b", "//elsewhere.example"})
    void keepsWordsOfAnAddressOnly(String filters) {
        assertThat(Asks.fits("recorded", filters)).isFalse();
        assertThatThrownBy(() -> new Asks("recorded", filters)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhetherItIsOfOnePlace() {
        assertThat(new Asks("recorded", "only.sex=GIRL&place=" + new UUID(1, 1)).isOfAPlace()).isTrue();
        assertThat(new Asks("recorded", "place=&only.sex=GIRL").isOfAPlace()).isFalse();
    }

    private static KeepQuestion.By officer() {
        return somebody(Role.DATA_OFFICER);
    }

    private static KeepQuestion.By somebody(Role role) {
        return new KeepQuestion.By(new Actor(new PersonId(new UUID(2, 2)), new AgencyId(new UUID(1, 1)), Set.of(role),
                new WorkPlaces(Set.of(), Set.of(), Set.of())), Instant.EPOCH);
    }

    private static final class Kept implements SavedQuestions {

        private final Map<SavedQuestionId, SavedQuestion> questions = new LinkedHashMap<>();

        @Override
        public List<SavedQuestion> all() {
            return List.copyOf(questions.values());
        }

        @Override
        public void keep(SavedQuestion question, AgencyId agency) {
            questions.put(question.id(), question);
        }

        @Override
        public void rename(SavedQuestionId id, SavedQuestion.Named name, Revision seen) {
            questions.computeIfPresent(id, (_, old) -> new SavedQuestion(id, old.asks(), name, new Revision(2)));
        }

        @Override
        public void takeAway(SavedQuestionId id, SavedQuestion.Named by) {
            questions.remove(id);
        }
    }
}
