package org.kinward.benchmark.work;

/**
 * Who signs in.
 *
 * @param role
 *            as the program calls it
 */
public record StaffAccount(String name, String password, String role) {

    boolean leadsChildren() {
        return role.equals("SOCIAL_WORKER");
    }
}
