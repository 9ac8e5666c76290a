package org.kinward.core.statistics.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a certificate by additions only, so that the proof does not rest on whatever found it (R5). It takes neither
 * the goals nor the system from the certificate.
 */
public final class CertificateChecker {

    private CertificateChecker() {
    }

    /**
     * Whether each of these goals is shown by two tables that the system allows. One that is missing, one sum that is
     * wrong, one overflow: no.
     */
    public static boolean holds(AttackSystem system, List<Goal> goals, Certificate certificate) {
        try {
            return shown(system, certificate).containsAll(goals);
        } catch (ArithmeticException | IndexOutOfBoundsException tooLarge) {
            return false;
        }
    }

    private static Set<Goal> shown(AttackSystem system, Certificate certificate) {
        var allowed = new HashMap<Counts, Boolean>();
        var shown = new HashSet<Goal>();
        for (var proof : certificate.proofs()) {
            if (allowed.computeIfAbsent(proof.few(), system::allows)
                    && allowed.computeIfAbsent(proof.many(), system::allows) && proof.goal().isShownBy(proof)) {
                shown.add(proof.goal());
            }
        }
        return shown;
    }
}
