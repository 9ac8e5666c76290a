package org.kinward.core.legal.matter;

/** By which law somebody is charged: trafficking does not get lost among other counts (F34). */
public enum LawUsed {
    TRAFFICKING, CHILD_LABOUR, OTHER_PENAL_LAW, CHILD_PROTECTION, IMMIGRATION, NOT_KNOWN
}
