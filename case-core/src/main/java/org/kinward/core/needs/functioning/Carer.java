package org.kinward.core.needs.functioning;

/** Who answers, by what this person is to the child; never a name, and never the child itself. */
public enum Carer {
    MOTHER, FATHER, GRANDPARENT, OTHER_RELATIVE, FOSTER_CARER, CARER_OF_THE_HOUSE
}
