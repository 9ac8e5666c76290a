package org.kinward.benchmark.work;

/**
 * Who signs in.
 *
 * @param role
 *            as the program calls it
 */
public record StaffAccount(String name, String password, String role) {

    static final String WORKER = "SOCIAL_WORKER";
    static final String MANAGER = "SHELTER_MANAGER";

    boolean leadsChildren() {
        return role.equals(WORKER);
    }
}
