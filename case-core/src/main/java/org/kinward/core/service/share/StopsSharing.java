package org.kinward.core.service.share;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.Said;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.coverage.Coverage;

/**
 * Keeps what is said to consents, and after every word looks again at what providers read of this child: what is not
 * covered any more is taken away in the same transaction (F79).
 */
public class StopsSharing implements Consents {

    private final Consents kept;

    private final Readers readers;

    private final Coverage coverage;

    private final Function<CaseFileId, ZoneId> zones;

    /** Who reads by consent: providers, and whatever else ends with it. */
    public record Readers(OpenCopies copies, List<EndsWithConsent> others) {

        public Readers {
            others = List.copyOf(others);
        }
    }

    /**
     * @param coverage
     *            over the same consents
     * @param zones
     *            the clock of the agency of a case
     */
    public StopsSharing(Consents kept, Readers readers, Coverage coverage, Function<CaseFileId, ZoneId> zones) {
        this.kept = kept;
        this.readers = readers;
        this.coverage = coverage;
        this.zones = zones;
    }

    @Override
    public ConsentId add(Consent first, PersonId by) {
        return kept.add(first, by);
    }

    @Override
    public Optional<Consent> find(ConsentId id) {
        return kept.find(id);
    }

    @Override
    public List<Consent> of(CaseFileId file) {
        return kept.of(file);
    }

    @Override
    public void say(Consent seen, Said said) {
        kept.say(seen, said);
        var open = readers.copies().openOf(seen.file());
        // what else ends is covered by a consent to share alone
        var others = seen.use() instanceof Use.Sharing ? readers.others() : List.<EndsWithConsent>of();
        if (open.isEmpty() && others.isEmpty()) {
            return;
        }
        var now = new Moment(said.at(), zones.apply(seen.file()));
        open.forEach(copy -> readers.copies().keepOnly(copy.referral(), coverage.of(seen.file(), copy.with(),
                copy.groups(), new Coverage.When(now, copy.written())), now.at()));
        others.forEach(other -> other.lookAgain(seen.file(), coverage, said.by(), now));
    }

    @Override
    public List<Said> history(ConsentId id) {
        return kept.history(id);
    }
}
