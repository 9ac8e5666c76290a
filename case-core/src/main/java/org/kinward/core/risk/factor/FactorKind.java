package org.kinward.core.risk.factor;

import org.kinward.core.lists.CodeList;

/** Whether it opened the door or protects. */
public enum FactorKind {
    DOOR(CodeList.OPENED_DOOR, FactorState.OPEN), PROTECTION(CodeList.PROTECTS, FactorState.THERE);

    private final CodeList list;

    private final FactorState first;

    FactorKind(CodeList list, FactorState first) {
        this.list = list;
        this.first = first;
    }

    /** From which list it is chosen. */
    public CodeList list() {
        return list;
    }

    /** How every one of them begins. */
    public FactorState first() {
        return first;
    }
}
