package org.kinward.core.saving;

/** Whether there is room to save anything. Where there is none, everything can still be read. */
@FunctionalInterface
public interface Room {

    boolean isLeft();
}
