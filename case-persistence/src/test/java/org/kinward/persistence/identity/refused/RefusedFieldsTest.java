package org.kinward.persistence.identity.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kinward.core.identity.VaultField;

/** Who adds a field to the vault says whether a child who does not agree can have it written. */
class RefusedFieldsTest {

    /** Kept whatever the child says (docs/consent.md); suspected persons are counted instead. */
    private static final Set<VaultField> OPEN = EnumSet.of(VaultField.NAME_USED, VaultField.BIRTH_DAY,
            VaultField.BIRTH_PAPER, VaultField.CARER_PHONE, VaultField.ADULT_NAME, VaultField.ESCORT_NAME,
            VaultField.ESCORT_PHONE, VaultField.ESCORT_PAPER_NUMBER, VaultField.INTERPRETER_NAME, VaultField.MAY_KNOW,
            VaultField.MAY_NOT_COME_NEAR, VaultField.SAFE_CONTACT, VaultField.OTHERS_WHERE,
            VaultField.WHO_ANSWERS_NAME, VaultField.SAFE_MEETING, VaultField.HANDED_TO, VaultField.DECISION_NUMBER,
            VaultField.VISITOR, VaultField.MAY_COME, VaultField.HEALTH_SIGNS, VaultField.HEALTH_APART,
            VaultField.HEALTH_APART_FOUND,
            VaultField.SEX_DETAIL, VaultField.HEALTH_RESULT,
            VaultField.MEDICINE, VaultField.ALLERGY, VaultField.SUSPECTED_PERSON);

    @Test
    void eachIsOpenOrOfOneClosedPage() {
        var closed = Narrow.CLOSED.values().stream().flatMap(Set::stream).toList();

        assertThat(closed).doesNotHaveDuplicates().doesNotContainAnyElementsOf(OPEN);
        assertThat(closed.size() + OPEN.size()).as("a field that nobody decided about")
                .isEqualTo(VaultField.values().length);
        assertThat(Narrow.CLOSED.keySet().stream().map(page -> page.replaceAll("^first_(hour|days)_", ""))
                .collect(Collectors.toSet())).containsExactlyInAnyOrder("accounts", "own_names", "origin",
                        "ethnicity", "household", "papers_held");
    }
}
