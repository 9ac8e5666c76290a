package org.kinward.web.service.referral;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.gap.ServiceGap;
import org.kinward.core.service.gap.ServiceGaps;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.Referrals;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.service.ServiceWords;
import org.springframework.stereotype.Component;

/** Reads the referrals of a child for who works on the case, and writes down in the same transaction that somebody looked. */
@Component
class ReferralReading {

    private final CaseReading cases;
    private final Kept kept;
    private final Around around;
    private final Clock clock;

    ReferralReading(CaseReading cases, Kept kept, Around around, Clock clock) {
        this.cases = cases;
        this.kept = kept;
        this.around = around;
        this.clock = clock;
    }

    /** Where it all is kept. */
    @Component
    record Kept(Referrals referrals, Providers providers, ServiceGaps gaps, AuditTrail trail) {
    }

    /** Clock, colleagues and words. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, ServiceWords words) {
    }

    /** The case at hand, the directory, and the list of services in words. */
    record At(RiskCase at, List<Provider> directory, ListedWords words) {

        CaseBar bar(Actor actor) {
            return CaseBar.of(at.head(), actor, "referrals");
        }

        Optional<Provider> provider(ProviderId id) {
            return directory.stream().filter(line -> line.id().equals(id)).findFirst();
        }

        /** What the provider of a referral is called. */
        String name(Referral referral) {
            return provider(referral.asked().provider()).map(line -> line.facts().office().name()).orElse("");
        }
    }

    /** All of a child, the newest first, and for what there is no service. */
    record All(At at, List<Referral> referrals, List<ServiceGap> gaps) {
    }

    /** One of them, what was shared with it, and who moved it. */
    record One(At at, Referral referral, List<Referrals.CopiedWords> shared, Map<PersonId, String> names) {
    }

    @Transactional
    public At at(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.REFERRALS_VIEWED, actor);
        return new At(new RiskCase(head, around.zones().zone(actor.agency()), clock.instant()),
                kept.providers().all(), around.words().of(actor));
    }

    @Transactional
    public All all(UUID file, Actor actor) {
        var at = at(file, actor);
        return new All(at, kept.referrals().of(at.at().file()),
                kept.gaps().of(at.at().file()).stream().filter(ServiceGap::isOpen).toList());
    }

    @Transactional
    public One one(UUID file, UUID id, Actor actor) {
        var at = at(file, actor);
        var referral = kept.referrals().find(new ReferralId(id)).filter(one -> one.file().equals(at.at().file()))
                .orElseThrow(NotThere::new);
        var staff = referral.lines().stream().filter(line -> line.told() == ReferralLine.Told.WORKER)
                .map(ReferralLine::writer).distinct().collect(Collectors.toList());
        return new One(at, referral, kept.referrals().copied(referral.id()), around.colleagues().namesOf(staff));
    }

    /** One as a paper; that it was printed is written down. */
    @Transactional
    public One letter(UUID file, UUID id, Actor actor) {
        var one = one(file, id, actor);
        kept.trail().record(AuditEntry.done(AuditAction.PRINTED, AuditObject.REFERRAL, id, file));
        return one;
    }
}
