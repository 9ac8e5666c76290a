package org.kinward.core.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every kind of detail that is kept in the vault and nowhere else. The name is written to the vault's rows: it never
 * changes.
 */
public enum VaultField {
    NAME_USED, GIVEN_NAME, FAMILY_NAME, NICKNAME, OTHER_SPELLING,
    BIRTH_DAY, BIRTH_PAPER, CHILD_PHONE, CARER_PHONE,
    ADULT_NAME, ESCORT_NAME, ESCORT_PHONE, ESCORT_PAPER_NUMBER, INTERPRETER_NAME, RELATIVE_NAME,
    PRECISE_ADDRESS, IDENTITY_PAPER, MAY_KNOW, MAY_NOT_COME_NEAR, SAFE_CONTACT, OTHERS_WHERE, ACCOUNT_TEXT,
    WHO_ANSWERS_NAME, SAFE_MEETING, HANDED_TO, DECISION_NUMBER, VISITOR, MAY_COME,
    HEALTH_SIGNS(Compartment.HEALTH), SEX_DETAIL(Compartment.SEX_DETAIL), HEALTH_RESULT(Compartment.HEALTH),
    MEDICINE(Compartment.HEALTH), ALLERGY(Compartment.HEALTH),
    HEALTH_APART(Compartment.HEALTH_APART), HEALTH_APART_FOUND(Compartment.HEALTH_APART),
    ETHNIC_GROUP(Compartment.ETHNICITY), SUSPECTED_PERSON(Compartment.SUSPECTS);

    private static final Set<VaultField> CHILDS_NAMES = Set
            .copyOf(EnumSet.of(NAME_USED, GIVEN_NAME, FAMILY_NAME, NICKNAME, OTHER_SPELLING));

    private static final Set<VaultField> OF_THE_CHILD = Set.copyOf(EnumSet.of(NAME_USED, GIVEN_NAME, FAMILY_NAME,
            NICKNAME, OTHER_SPELLING, BIRTH_DAY, SEX_DETAIL, ETHNIC_GROUP));

    private final Compartment compartment;

    VaultField() {
        this(Compartment.IDENTITY);
    }

    VaultField(Compartment compartment) {
        this.compartment = compartment;
    }

    /** Whose keys lock it. */
    public Compartment compartment() {
        return compartment;
    }

    /**
     * Whether it says who the child is, whichever of its files asks: a later file reads what the first one holds. Names
     * are written there, too; the others belong to a page, and a later page holds its own answer.
     */
    public boolean isOfTheChild() {
        return OF_THE_CHILD.contains(this);
    }

    /** Whether it warns whoever cares for the child, in whichever of its files it was written down. */
    public boolean warns() {
        return this == MAY_NOT_COME_NEAR || this == ALLERGY;
    }

    /** Whether it is one of the names by which the child itself can be found. */
    public boolean isNameOfTheChild() {
        return CHILDS_NAMES.contains(this);
    }
}
