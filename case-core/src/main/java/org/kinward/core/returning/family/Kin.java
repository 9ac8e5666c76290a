package org.kinward.core.returning.family;

/** Who lives in a home and would care for the child; names are in the vault. */
public enum Kin {
    BOTH_PARENTS, MOTHER, FATHER, GRANDPARENTS, UNCLE_OR_AUNT, BROTHER_OR_SISTER, OTHER_KIN, FOSTER_OR_HOST_FAMILY
}
