package org.kinward.core.placement;

/** Who answers a telephone at night. */
public enum WhoToCall {
    DUTY_MANAGER, NURSE, AMBULANCE, POLICE, INTERPRETER
}
