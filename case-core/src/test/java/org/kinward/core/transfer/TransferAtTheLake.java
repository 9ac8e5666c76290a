package org.kinward.core.transfer;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.again.InMemoryFilesAgain;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.TimeOfStatements;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.identity.InMemoryVault;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.reference.InMemoryReferenceNumbers;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.referral.Shared;

/** The girl at the lake house; Abla and Kofi manage the hill house of another agency. */
final class TransferAtTheLake {

    static final AgencyId HILL = new AgencyId(new UUID(8, 2));
    static final PlaceId HILL_HOUSE = new PlaceId(new UUID(8, 1));

    final CaseAtTheLake lake = new CaseAtTheLake();
    final Actor abla = manager();
    final Actor kofi = manager();
    final InMemoryTransfers transfers = new InMemoryTransfers();
    final InMemoryFilesAgain again = new InMemoryFilesAgain(lake.files);
    final InMemoryIntakes intakes = new InMemoryIntakes();
    final List<OutboxTask> outbox = new ArrayList<>();
    /** What happened to rights in the vault, in its order. */
    final List<String> rights = new ArrayList<>();
    final Coverage coverage = new Coverage(
            new MayUse(lake.consents, lake.emergencies, lake.answerers, new TimeOfStatements(lake.statements)));
    final PartnerAgencies agencies = new OneHill();
    /** Whether a referral or a return of the girl goes on. */
    boolean goesOn;
    final OfferTransfer offer = new OfferTransfer(transfers, again,
            new OfferTransfer.Before(agencies, coverage, List.of(_ -> goesOn)), lake.moves);
    final TakeBackTransfer takeBack = new TakeBackTransfer(transfers, lake.moves);
    final DeclineTransfer decline = new DeclineTransfer(transfers, lake.files, entry -> lake.trail.add(entry.action()));
    final EndOfferWithConsent ends = new EndOfferWithConsent(transfers, agencies,
            entry -> lake.trail.add(entry.action()));
    final InMemoryReferenceNumbers numbers = new InMemoryReferenceNumbers();
    private final InMemoryVault vault = new InMemoryVault();
    final AcceptTransfer accept = new AcceptTransfer(
            new TransferCasework(new TransferCasework.Offers(transfers, agencies, coverage), again, lake.files),
            new MoveCase(transfers, again,
                    new MoveCase.Books(lake.files, intakes, lake.tasks, outbox::add,
                            new ReserveNumber(numbers, new Random(3))),
                    entry -> lake.trail.add(entry.action())),
            (_, _, _) -> taken(), new Given());
    /** What happens between yes and moved. */
    Runnable between = () -> {
    };

    /** Every agency but the own one. */
    private static final class OneHill implements PartnerAgencies {

        private static final Partner PARTNER = new Partner(HILL, "House on the hill");

        @Override
        public List<Partner> others(AgencyId own) {
            return List.of(PARTNER);
        }

        @Override
        public Optional<Partner> find(AgencyId id) {
            return Optional.of(PARTNER).filter(one -> one.id().equals(id));
        }

        @Override
        public ZoneId zone(AgencyId id) {
            return ZoneOffset.UTC;
        }

        @Override
        public Map<AgencyId, String> names(Set<AgencyId> ids) {
            return Map.of(HILL, PARTNER.name());
        }
    }

    /** Writes down when a right was given. */
    private final class Given implements DirectCare {

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            rights.add("given while " + (isOpen() ? "open" : "closed"));
            vault.grant(right, decidedAt);
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            vault.revoke(right, decidedAt);
        }
    }

    private void taken() {
        rights.add("taken while " + (isOpen() ? "open" : "closed"));
        var once = between;
        between = () -> {
        };
        once.run();
    }

    boolean isOpen() {
        return lake.files.find(lake.file).orElseThrow() instanceof OpenCaseFile;
    }

    private static Actor manager() {
        return new Actor(new PersonId(UUID.randomUUID()), HILL, Set.of(Role.SHELTER_MANAGER),
                new WorkPlaces(Set.of(), Set.of(HILL_HOUSE), Set.of()));
    }

    /** Both sides say yes to these groups with the hill house. */
    void agreed(DataGroup... groups) {
        lake.agreed(new Use.Sharing(OneHill.PARTNER.recipient(), Set.of(groups), TODAY.plusDays(20)), NOON);
    }

    OfferTransfer.Request request(DataGroup... groups) {
        var shared = List.of(groups).stream().map(group -> new Shared(group, "About " + group)).toList();
        return until(NOON.plus(Duration.ofDays(5)), shared);
    }

    OfferTransfer.Request until(Instant until, List<Shared> shared) {
        return new OfferTransfer.Request(new TransferId(UUID.randomUUID()), lake.file, new Transfer.Offer(HILL,
                Transfer.WhyOffered.NEARER_TO_FAMILY, "Her aunt lives there", shared, until));
    }

    OfferTransfer.Outcome offer(OfferTransfer.Request request) {
        return offer.offer(request, lake.ama, moment(NOON));
    }

    /** The girl's case, offered with who she is. */
    TransferId offered() {
        agreed(DataGroup.WHO_THE_CHILD_IS);
        return ((OfferTransfer.Outcome.Offered) offer(request(DataGroup.WHO_THE_CHILD_IS))).id();
    }

    static Moment moment(Instant at) {
        return new Moment(at, ZoneOffset.UTC);
    }
}
