package org.kinward.core.service.directory;

import java.util.Set;

import org.kinward.core.lists.Code;

/**
 * What a line of the directory says.
 *
 * @param services
 *            codes of the list of services (FIELD 5.12), 1 to {@link #MOST}
 */
public record ProviderFacts(Office office, Set<Code> services, Reach reach, Terms terms) {

    public static final int MOST = 40;

    public ProviderFacts {
        services = Set.copyOf(services);
        if (services.isEmpty() || services.size() > MOST) {
            throw new IllegalArgumentException("a provider gives 1 to 40 services");
        }
    }
}
