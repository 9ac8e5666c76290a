package org.kinward.core.shelter.apart;

/**
 * Why two children must not share a room. It prints itself as hidden.
 *
 * @param clear
 *            {@value #SHORTEST} to {@value #LONGEST} signs
 */
public record ApartWords(String clear) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    public ApartWords {
        clear = clear.strip();
        if (clear.length() < SHORTEST || clear.length() > LONGEST) {
            throw new IllegalArgumentException("a reason has 3 to 300 signs");
        }
    }

    @Override
    public String toString() {
        return "ApartWords[hidden]";
    }
}
