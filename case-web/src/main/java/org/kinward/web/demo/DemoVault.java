package org.kinward.web.demo;

import java.util.Map;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.child.HealthApart;
import org.kinward.core.child.SealedHealthSigns;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts an invented child's details where every child's details are. */
@Component
@Profile("demo & !production")
final class DemoVault {

    private static final Map<String, VaultField> KEPT = Map.of("name", VaultField.NAME_USED, "not near",
            VaultField.MAY_NOT_COME_NEAR, "carer phone", VaultField.CARER_PHONE);

    private final Vault vault;

    DemoVault(Vault vault) {
        this.vault = vault;
    }

    void keep(ReferenceNumber number, DemoChild child, Actor by) {
        KEPT.forEach(
                (column, field) -> child.told(column).ifPresent(text -> keep(VaultSlot.of(number, field), text, by)));
        child.told("sealed").map(SealedHealthSigns::decode).ifPresent(signs -> {
            keep(VaultSlot.of(number, VaultField.HEALTH_SIGNS), signs.encode(), by);
            keep(VaultSlot.of(number, VaultField.HEALTH_APART), new HealthApart(Set.of()).encode(), by);
        });
    }

    private void keep(VaultSlot slot, String text, Actor by) {
        vault.keep(VaultEntry.of(slot, new Revision(1), new VaultText(text)), by);
    }
}
