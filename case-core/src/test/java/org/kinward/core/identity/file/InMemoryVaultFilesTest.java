package org.kinward.core.identity.file;

import java.util.Map;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareLink;

class InMemoryVaultFilesTest extends VaultFilesContract {

    private static final Map<PersonId, Set<CareLink>> LINKS = Map.of(LEAD.person(), Set.of(CareLink.LEAD_WORKER),
            MANAGER.person(), Set.of(CareLink.PLACE_MANAGER), CARER.person(),
            Set.of(CareLink.ON_SHIFT, CareLink.PLACE_MEMBER), OTHER_MANAGER.person(), Set.of(CareLink.PLACE_MANAGER));

    private final InMemoryVaultFiles files = new InMemoryVaultFiles(
            person -> LINKS.getOrDefault(person, Set.of(CareLink.PLACE_MEMBER)));

    @Override
    protected VaultFiles files() {
        return files;
    }
}
