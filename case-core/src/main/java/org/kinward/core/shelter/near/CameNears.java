package org.kinward.core.shelter.near;

/** Keeps who was stopped where and when, for ever; every time that it was tried. */
public interface CameNears {

    void add(CameNear one);
}
