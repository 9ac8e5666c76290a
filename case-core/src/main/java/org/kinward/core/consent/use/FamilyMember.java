package org.kinward.core.consent.use;

/** Whom in the family somebody gets in touch with; the name is in the vault. */
public enum FamilyMember {
    MOTHER, FATHER, BROTHER_OR_SISTER, GRANDPARENT, AUNT_OR_UNCLE, WHO_CARED_BEFORE
}
