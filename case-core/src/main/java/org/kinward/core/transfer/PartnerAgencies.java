package org.kinward.core.transfer;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.AgencyId;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;

/** The agencies of this installation, by name; nothing else is known of another one. */
public interface PartnerAgencies {

    /** One of them. */
    record Partner(AgencyId id, String name) {

        /** With whom a child agrees, or not, that its case is shared. */
        public Recipient recipient() {
            return new Recipient(RecipientKind.PARTNER_AGENCY, name);
        }
    }

    /** All that work, other than this one, by name. */
    List<Partner> others(AgencyId own);

    /** One that works, or did. */
    Optional<Partner> find(AgencyId id);

    /** On which clock an agency works. */
    ZoneId zone(AgencyId id);

    /** What these are called, those that work and those that did. */
    Map<AgencyId, String> names(Set<AgencyId> ids);
}
